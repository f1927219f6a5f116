package tandem.results.store.writer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StorePausedException;
import tandem.results.store.sqlite.Database;
import tandem.results.store.sqlite.SqliteFailure;
import tandem.results.store.sqlite.Transaction;

/**
 * The one thread that writes. It takes whatever waits, at most {@value #BATCH} entries, into one transaction; what comes
 * meanwhile goes into the next. Nothing waits for company, so an event is committed after at most two commits, and a killed
 * program does not take it any more. No commit waits for the disk: {@link LogForcing} makes durable what is committed.
 * When a transaction fails, the failure is told, no more events are taken, and the same entries are tried again until they
 * are written.
 */
public final class EventWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventWriter.class);
    private static final int BATCH = 512;
    private static final long RETRY_MS = 500;

    /** Transactions after which the log is taken over into the database. */
    private static final int CHECKPOINT = 1000;

    private final Path file;
    private final Jdbi jdbi;
    private final Consumer<StoreException> listener;
    private final BlockingQueue<Entry> queue;
    private final Thread thread;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Chains chains = new Chains();
    private final Errand checkpoint = new Errand("checkpoint", this::checkpoint);
    private final LogForcing forcing;
    private int transactions;
    private volatile StoreException failure;
    private volatile int unwritten;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param capacity entries that may wait
     * @param listener told, on this thread or the one that forces the log, when writing begins to fail
     */
    public EventWriter(Database database, int capacity, Consumer<StoreException> listener) {
        this.file = database.file();
        this.jdbi = database.jdbi();
        this.listener = listener;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.forcing = new LogForcing(file, listener);
        this.thread = new Thread(this::run, "event-writer");
    }

    public void start() {
        thread.start();
    }

    /** Waits until events are written as quickly as they will be. Not for the window's thread. */
    public void awaitReady() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(file + ": interrupted while it was opened", e);
        }
    }

    /**
     * Hands in work without waiting.
     *
     * @throws StorePausedException if nothing can be written now, or there is no room
     * @throws IllegalStateException if the writer is closed
     */
    public synchronized void enqueue(Entry entry) {
        failure().ifPresent(now -> {
            throw new StorePausedException(now.getMessage() + "; the session has to pause", now);
        });
        put(entry);
    }

    /** Runs {@code action} on the writer's thread once everything before is committed; never, if it is closed. */
    public synchronized void whenCommitted(Runnable action) {
        if (closing.getCount() > 0) {
            put(new Entry.Then(action));
        }
    }

    /** Runs {@code action} on another thread once everything before is durable; never, if it is closed. */
    public void whenDurable(Runnable action) {
        whenCommitted(() -> forcing.whenForced(action));
    }

    private void put(Entry entry) {
        if (closing.getCount() == 0) {
            throw new IllegalStateException(file + " is closed");
        }
        if (!queue.offer(entry)) {
            throw new StorePausedException(
                    file + ": the disk is too slow, " + queue.size()
                            + " events wait to be written; the session has to pause",
                    null);
        }
    }

    /** Why nothing is being written at the moment, if so. */
    public Optional<StoreException> failure() {
        return forcing.failure().or(() -> Optional.ofNullable(failure));
    }

    /**
     * Waits until everything handed in before is durable.
     *
     * @throws StoreException if it cannot be written now; it is tried again all the same
     */
    public void flush() {
        CountDownLatch durable = new CountDownLatch(1);
        Entry marker = new Entry.Then(() -> forcing.whenForced(durable::countDown));
        try {
            while (!queue.offer(marker, RETRY_MS, TimeUnit.MILLISECONDS)) {
                throwIfFailing();
            }
            while (!durable.await(RETRY_MS / 10, TimeUnit.MILLISECONDS)) {
                throwIfFailing();
                if (closed && durable.getCount() > 0) {
                    throw new StoreException(file + " is closed");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(file + ": interrupted while waiting for the disk", e);
        }
    }

    private void throwIfFailing() {
        failure().ifPresent(now -> {
            throw new StoreException(now.getMessage(), now);
        });
    }

    /**
     * Writes what waits and ends the thread.
     *
     * @throws StoreException if something could not be written
     */
    @Override
    public void close() {
        synchronized (this) {
            closing.countDown();
            // Wakes a thread that waits for work; if the queue is full, it does not wait.
            queue.offer(new Entry.Then(() -> {}));
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(file + ": interrupted while writing the last events", e);
        }
        checkpoint.close();
        forcing.close();
        closed = true;
        if (unwritten > 0) {
            throw new StoreException(
                    file + ": " + unwritten + " events are lost (" + SqliteFailure.reason(failure)
                            + "); see to the disk",
                    failure);
        }
        forcing.failure().ifPresent(now -> {
            throw new StoreException(now.getMessage(), now);
        });
    }

    private void run() {
        try (Handle handle = jdbi.open()) {
            rehearse(handle);
            List<Entry> batch = new ArrayList<>();
            while (next(batch)) {
                if (!writeAtLast(handle, batch)) {
                    unwritten = Entry.events(batch) + Entry.events(queue);
                    return;
                }
                batch.clear();
            }
        } catch (InterruptedException | RuntimeException e) {
            fail(e);
            unwritten = Entry.events(queue);
        } finally {
            ready.countDown();
        }
    }

    private void rehearse(Handle handle) {
        try {
            Rehearsal.of(handle);
        } catch (RuntimeException e) {
            // Told when it stands in the way of an event.
            LOG.debug("{}: the rehearsal failed", file, e);
        }
        ready.countDown();
    }

    /** Fills the batch; false if the writer is closing and nothing waits. */
    private boolean next(List<Entry> batch) throws InterruptedException {
        Entry first = closing.getCount() == 0 ? queue.poll() : queue.take();
        if (first == null) {
            return false;
        }
        batch.add(first);
        queue.drainTo(batch, BATCH - 1);
        return true;
    }

    /** Tries until it is written; once the writer is closing, one more time. */
    private boolean writeAtLast(Handle handle, List<Entry> batch) throws InterruptedException {
        boolean lastTime = false;
        while (!write(handle, batch)) {
            if (lastTime) {
                return false;
            }
            lastTime = closing.await(RETRY_MS, TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private boolean write(Handle handle, List<Entry> batch) {
        try {
            if (Entry.events(batch) > 0) {
                Transaction.in(handle, transaction -> {
                    chains.write(transaction, batch);
                    return batch;
                });
                transactions++;
                forcing.ask();
            }
        } catch (RuntimeException e) {
            chains.takeBack();
            fail(e);
            return false;
        }
        chains.keep();
        failure = null;
        if (transactions >= CHECKPOINT) {
            transactions = 0;
            checkpoint.ask();
        }
        for (Entry entry : batch) {
            if (entry instanceof Entry.Then then) {
                run(then.action());
            }
        }
        return true;
    }

    /** Takes the log over into the database, as far as that disturbs nobody. */
    private void checkpoint() {
        try {
            jdbi.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(PASSIVE)"));
        } catch (RuntimeException e) {
            // The log grows on, and is taken over another time.
            LOG.warn("{}: the log cannot be taken over ({})", file, SqliteFailure.reason(e));
        }
    }

    private void run(Runnable action) {
        try {
            action.run();
        } catch (StoreException e) {
            fail(e);
        }
    }

    /** Forgets the end of a session's chain, because another program may go on with it; on the writer's thread only. */
    public void forget(String session) {
        chains.forget(session);
    }

    private void fail(Exception cause) {
        boolean first = failure == null;
        failure = new StoreException(
                file + ": events cannot be written (" + SqliteFailure.reason(cause)
                        + "); they are kept and tried again: see to the disk and do not close the program",
                cause);
        if (first) {
            // Without the cause: it quotes the payload, and a log is no place for answers.
            LOG.error("{}", failure.getMessage());
            listener.accept(failure);
        }
    }
}
