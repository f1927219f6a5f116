package tandem.app.window;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Has something done on the window's thread about once a second. An animation would have the window painted sixty times a
 * second for it.
 */
final class Heartbeat {

    private static final long BETWEEN_MS = 1000;

    private final Runnable beat;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "tandem-window-heartbeat");
        made.setDaemon(true);
        return made;
    });
    private boolean ended;

    /** @param beat done on the JavaFX thread, until {@link #end} */
    Heartbeat(Runnable beat) {
        this.beat = beat;
    }

    void begin() {
        thread.scheduleWithFixedDelay(
                () -> Platform.runLater(this::act), BETWEEN_MS, BETWEEN_MS, TimeUnit.MILLISECONDS);
    }

    /** On the JavaFX thread. */
    void end() {
        ended = true;
        thread.shutdownNow();
    }

    private void act() {
        if (!ended) {
            beat.run();
        }
    }
}
