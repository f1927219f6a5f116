package tandem.app.window;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells in which pulse a screen was first painted, and how many pulses its preparation cost. */
final class Onset {

    private static final double PULSE_NANOS = 1e9 / 60;

    private final Scene scene;
    private final Runnable onPulse = this::pulse;
    private IntConsumer painted = dropped -> {};
    private boolean waiting;
    private long asked;

    Onset(Scene scene) {
        this.scene = scene;
    }

    /**
     * Calls {@code whenPainted} in the pulse that paints what has just been put into the scene, with the number of pulses
     * that were dropped on the way.
     */
    void await(IntConsumer whenPainted) {
        painted = whenPainted;
        asked = System.nanoTime();
        if (!waiting) {
            waiting = true;
            scene.addPostLayoutPulseListener(onPulse);
        }
        // Now rather than in the pulse, whose own time is then as good as that of the stamp, however much there is to
        // lay out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Platform.requestNextPulse();
    }

    private void pulse() {
        scene.removePostLayoutPulseListener(onPulse);
        waiting = false;
        long late = Math.round((System.nanoTime() - asked) / PULSE_NANOS) - 1;
        painted.accept((int) Math.max(0, late));
    }
}
