package tandem.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import tandem.protocols.session.Observation;

/** Where the pointer goes during trials: at most twenty positions a second, handed on a second at a time. */
final class PointerSampling {

    private static final long BETWEEN_NANOS = 50_000_000L;
    private static final Duration BATCH = Duration.seconds(1);

    private final Scene scene;
    private final Consumer<Observation> observer;
    private final EventHandler<MouseEvent> onMoved = this::moved;
    private final List<List<Integer>> samples = new ArrayList<>();
    private final PauseTransition batch = new PauseTransition(BATCH);
    private boolean on;
    private long origin;
    private long last;

    PointerSampling(Scene scene, Consumer<Observation> observer) {
        this.scene = scene;
        this.observer = observer;
        batch.setOnFinished(end -> flush());
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, onMoved);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, onMoved);
    }

    /** A phase of a trial begins. */
    void begin() {
        origin = System.nanoTime();
        last = 0;
        on = true;
    }

    /** Hands on what is left of the phase. */
    void flush() {
        batch.stop();
        if (!samples.isEmpty()) {
            observer.accept(new Observation.PointerMoved(List.copyOf(samples)));
            samples.clear();
        }
    }

    /** What follows is no trial. */
    void end() {
        on = false;
        batch.stop();
        samples.clear();
    }

    /** Nothing is looked at any more. */
    void close() {
        end();
        scene.removeEventFilter(MouseEvent.MOUSE_MOVED, onMoved);
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onMoved);
    }

    private void moved(MouseEvent event) {
        long now = System.nanoTime();
        if (!on || now - last < BETWEEN_NANOS) {
            return;
        }
        last = now;
        if (samples.isEmpty()) {
            batch.playFromStart();
        }
        samples.add(List.of((int) ((now - origin) / 1_000_000), (int) event.getSceneX(), (int) event.getSceneY()));
    }
}
