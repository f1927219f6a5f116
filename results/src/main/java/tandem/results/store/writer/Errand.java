package tandem.results.store.writer;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import tandem.results.store.records.StoreException;

/** Work that is asked for now and then and done on a thread of its own; asking several times before it has begun is once. */
public final class Errand implements AutoCloseable {

    private final Runnable work;
    private final ExecutorService thread;
    private final AtomicBoolean asked = new AtomicBoolean();

    /**
     * An errand that nobody has asked for yet.
     *
     * @param name of the thread
     * @param work must not throw
     */
    public Errand(String name, Runnable work) {
        this.work = work;
        this.thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
    }

    /** Asks for it without waiting. */
    public void ask() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                work.run();
            });
        }
    }

    /** Does what was asked for, then ends the thread. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while the last work on the database was done", e);
        }
    }
}
