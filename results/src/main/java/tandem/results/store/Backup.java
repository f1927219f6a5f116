package tandem.results.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.results.store.records.StoreException;
import tandem.results.store.sqlite.Database;
import tandem.results.store.sqlite.DatabaseFile;
import tandem.results.store.sqlite.SessionLocks;
import tandem.results.store.sqlite.SqliteFailure;
import tandem.results.store.writer.Errand;

/**
 * The copy {@code NAME.backup} beside a database, made on a thread of its own while sessions go on. It is written under
 * another name, forced to the disk and moved into place, so that a whole backup is there at any moment after the first.
 */
final class Backup implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private final Database database;
    private final SessionLocks locks;
    private final Errand errand = new Errand("backup", this::attempt);
    private volatile StoreException failure;

    Backup(Database database, SessionLocks locks) {
        this.database = database;
        this.locks = locks;
    }

    /** Where the backup of {@code database} is. */
    static Path fileOf(Path database) {
        return database.resolveSibling(database.getFileName() + ".backup");
    }

    /** Asks for a backup without waiting. */
    void ask() {
        errand.ask();
    }

    /** Why the last backup could not be made, if so. */
    Optional<StoreException> failure() {
        return Optional.ofNullable(failure);
    }

    private void attempt() {
        try {
            make();
            failure = null;
        } catch (StoreException e) {
            failure = e;
            LOG.error("{}", e.getMessage());
        }
    }

    /**
     * Makes a backup now.
     *
     * @throws StoreException if it cannot be made; the one before stays as it is
     */
    void make() {
        locks.whileBackingUp(this::replace);
    }

    /**
     * Makes a backup without what was deleted since, if there is one.
     *
     * @throws StoreException if it cannot be made; the one before is deleted then
     */
    void renew() {
        locks.whileBackingUp(() -> {
            if (Files.notExists(fileOf(database.file())) && Files.notExists(unfinished())) {
                return;
            }
            try {
                replace();
            } catch (StoreException e) {
                delete(fileOf(database.file()));
                throw new StoreException(e.getMessage() + "; the one before is deleted, as it held deleted data", e);
            }
        });
    }

    private void replace() {
        Path unfinished = unfinished();
        delete(unfinished);
        try (Handle handle = database.jdbi().open()) {
            DatabaseFile.create(unfinished);
            handle.execute("VACUUM INTO ?", unfinished.toString());
            force(unfinished);
            Files.move(
                    unfinished,
                    fileOf(database.file()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (JdbiException | IOException e) {
            delete(unfinished);
            throw new StoreException(
                    fileOf(database.file()) + ": the backup cannot be made (" + SqliteFailure.reason(e)
                            + "); see to the disk and the folder",
                    e);
        }
    }

    private Path unfinished() {
        return database.file().resolveSibling(database.file().getFileName() + ".backup-unfinished");
    }

    /** SQLite leaves it to the caller to see that the copy is on the disk. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be deleted (" + e + "); delete it", e);
        }
    }

    /** Makes the backup that was asked for, then ends the thread. */
    @Override
    public void close() {
        errand.close();
    }
}
