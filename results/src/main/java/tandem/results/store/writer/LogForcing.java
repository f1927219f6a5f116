package tandem.results.store.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.results.store.records.StoreException;
import tandem.results.store.sqlite.LogFile;

/**
 * Forces the log to the disk on a thread of its own, so that no commit waits for the disk, and tells what is durable then.
 * While the disk is busy, what is committed meanwhile is forced together by the next time.
 */
final class LogForcing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogForcing.class);

    private final Path database;
    private final Consumer<StoreException> listener;
    private final Errand errand = new Errand("log-forcing", this::force);
    private List<Runnable> waiting = new ArrayList<>();
    private volatile StoreException failure;

    /** @param listener told on the thread when the disk refuses */
    LogForcing(Path database, Consumer<StoreException> listener) {
        this.database = database;
        this.listener = listener;
    }

    /** Asks for it, after a commit, without waiting. */
    void ask() {
        errand.ask();
    }

    /** Runs {@code action} on the thread once everything committed so far is on the disk; never, if the disk refuses. */
    void whenForced(Runnable action) {
        synchronized (this) {
            waiting.add(action);
        }
        ask();
    }

    /** Why the disk does not keep what is committed, if so. */
    Optional<StoreException> failure() {
        return Optional.ofNullable(failure);
    }

    private void force() {
        List<Runnable> actions = takeWaiting();
        if (failure != null) {
            return;
        }
        try {
            LogFile.force(database);
        } catch (IOException e) {
            fail(e);
            return;
        }
        actions.forEach(Runnable::run);
    }

    private synchronized List<Runnable> takeWaiting() {
        List<Runnable> taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }

    /** For good: after a refusal a system may take pages for written that are not, and say so when it is asked again. */
    private void fail(IOException cause) {
        failure = new StoreException(
                database + ": events are written, but the disk does not keep them (" + cause
                        + "); a power cut would take them: close the program, see to the disk and open it again",
                cause);
        LOG.error("{}", failure.getMessage());
        listener.accept(failure);
    }

    /** Forces what was asked for, then ends the thread. */
    @Override
    public void close() {
        errand.close();
    }
}
