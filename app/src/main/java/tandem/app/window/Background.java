package tandem.app.window;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** One thread for what may take long, one thing after another, so that the window's own thread never waits. */
final class Background implements Executor {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "tandem-window-background");
        made.setDaemon(true);
        return made;
    });

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /**
     * Computes something there.
     *
     * @param then told of it, on the JavaFX thread
     * @param onFailure told what failed, there as well
     */
    <T> void compute(Supplier<T> work, Consumer<T> then, Consumer<Throwable> onFailure) {
        execute(() -> {
            try {
                T result = work.get();
                Platform.runLater(() -> then.accept(result));
            } catch (RuntimeException | Error failure) {
                // Error, too: a native library that does not load must not leave the participant before a still window.
                Platform.runLater(() -> onFailure.accept(failure));
            }
        });
    }

    /** Does something there, in the same way. */
    void act(Runnable work, Runnable then, Consumer<Throwable> onFailure) {
        compute(
                () -> {
                    work.run();
                    return Boolean.TRUE;
                },
                done -> then.run(),
                onFailure);
    }

    /** Takes nothing more; what was handed in before is still done. */
    void shutdown() {
        thread.shutdown();
    }
}
