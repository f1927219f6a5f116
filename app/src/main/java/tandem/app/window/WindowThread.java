package tandem.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The thread of all windows, for who works a window from another one. */
public final class WindowThread {

    private WindowThread() {}

    /** Computes something there and waits for it; what fails there is thrown here. */
    public static <T> T on(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Does something there and waits until it is done. */
    public static void act(Runnable work) {
        on(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Waits until a pulse is over: what was in the scene before is laid out and handed to the painter. */
    public static void awaitPulse() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        act(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(() -> over.complete(true));
            }
        }.start());
        over.join();
    }
}
