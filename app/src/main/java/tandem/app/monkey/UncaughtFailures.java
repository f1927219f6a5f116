package tandem.app.monkey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What no thread of this process has caught, while it is open. The thread of the windows tells the window by itself. */
final class UncaughtFailures implements AutoCloseable {

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    UncaughtFailures() {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> failures.add("uncaught in the thread " + thread.getName() + ": " + failure));
    }

    /** One line each. */
    List<String> all() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
