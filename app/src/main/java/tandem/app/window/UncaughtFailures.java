package tandem.app.window;

import java.util.function.Consumer;

/** What nobody caught on the JavaFX thread, told to a window as long as it is there: the thread outlives it. */
final class UncaughtFailures implements Thread.UncaughtExceptionHandler {

    private final Consumer<Throwable> told;

    UncaughtFailures(Consumer<Throwable> told) {
        this.told = told;
    }

    /** From now on failures are told; on the JavaFX thread. */
    void begin() {
        Thread.currentThread().setUncaughtExceptionHandler(this);
    }

    /** Failures are told no more, and nothing is held any longer; whoever was to be told since then still is. */
    void end() {
        if (Thread.currentThread().getUncaughtExceptionHandler() == this) {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        told.accept(failure);
    }
}
