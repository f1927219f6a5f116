package tandem.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The toolkit's start and the look of the window, got ready while something else is done. No window is shown. */
public final class WindowStart implements AutoCloseable {

    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private WindowStart() {}

    /** Begins where there is a display; else there is nothing to wait for. */
    public static WindowStart begin() {
        WindowStart start = new WindowStart();
        if (Display.present()) {
            Thread thread = new Thread(start::start, "tandem-window-start");
            thread.setDaemon(true);
            thread.start();
        } else {
            start.ready.completeExceptionally(new NoWindowException("there is no display to open a window on", null));
        }
        return start;
    }

    private void start() {
        try {
            WindowHost.start(() -> {
                try {
                    Theme.load();
                    ready.complete(null);
                } catch (RuntimeException | Error failure) {
                    ready.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException | Error failure) {
            ready.completeExceptionally(failure);
        }
    }

    /**
     * Waits until a window can be opened.
     *
     * @throws NoWindowException if none can be opened here
     */
    public void await() {
        try {
            ready.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    /** Waits as well, for a program must not end while the toolkit is half-way with the display. */
    @Override
    public void close() {
        ready.handle((nothing, failure) -> nothing).join();
    }
}
