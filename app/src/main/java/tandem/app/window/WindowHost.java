package tandem.app.window;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts JavaFX, shows one participant's window, and waits until it is closed. */
public final class WindowHost {

    /**
     * Shows the window.
     *
     * @throws NoWindowException if no window can be opened here; what failed in the session is thrown as it is
     */
    public void run(Sessions sessions, WindowOptions options) {
        run(sessions, options, window -> {});
    }

    /**
     * Shows the window.
     *
     * @param opened told of the window once it is open, on its thread
     * @throws NoWindowException if no window can be opened here; what failed in the session is thrown as it is
     */
    public void run(Sessions sessions, WindowOptions options, Consumer<ParticipantWindow> opened) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        WindowOptions telling = options.telling(trouble::set);
        onToolkit(() -> {
            try {
                ParticipantWindow window = new ParticipantWindow(new Stage(), sessions, telling, closed::countDown);
                window.open();
                opened.accept(window);
            } catch (RuntimeException | LinkageError failure) {
                trouble.set(failure);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Optional.ofNullable(trouble.get()).ifPresent(failure -> {
            throw failure instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("the window failed", failure);
        });
    }

    /** Starts the toolkit, if it is not running yet. */
    public static void start() {
        start(() -> {});
    }

    /** The same; then does something on its thread. */
    static void start(Runnable then) {
        onToolkit(then);
    }

    /** Ends the toolkit for good: this process opens no window any more. */
    public static void stop() {
        Platform.exit();
    }

    private static void onToolkit(Runnable work) {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(work);
        } catch (IllegalStateException running) {
            Platform.runLater(work);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError none) {
            throw new NoWindowException(
                    "no window can be opened here (" + none.getMessage()
                            + ") — on Linux a display and the packages libgtk-3-0 and libgl1 are needed",
                    none);
        }
    }
}
