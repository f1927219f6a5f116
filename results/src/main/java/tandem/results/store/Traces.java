package tandem.results.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import tandem.results.store.records.StoreException;
import tandem.results.store.sqlite.Database;
import tandem.results.store.sqlite.SqliteFailure;

/**
 * The bytes that deleted rows leave behind: in the log, and in unused parts of pages. The database overwrites what it
 * deletes ({@code secure_delete}); building it anew ({@code VACUUM}) and emptying the log removes the rest. What a file
 * system or a disk keeps of overwritten blocks is beyond this program.
 */
final class Traces {

    /** How long programs that read the log are waited for. */
    private static final int PATIENCE_MS = 2_000;

    private final Database database;

    Traces(Database database) {
        this.database = database;
    }

    /**
     * Removes them.
     *
     * @throws StoreException if another program is in the way; the rows are deleted all the same
     */
    void remove() {
        try (Handle handle = database.jdbi().open()) {
            handle.execute("VACUUM");
            handle.execute("PRAGMA busy_timeout = " + PATIENCE_MS);
            if (handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, context) -> row.getInt(1) != 0)
                    .one()) {
                throw traces("another program reads it", null);
            }
        } catch (JdbiException e) {
            throw traces(SqliteFailure.reason(e), e);
        }
    }

    private StoreException traces(String reason, Exception cause) {
        return new StoreException(
                database.file() + ": the data are deleted, but traces may be left in the files (" + reason
                        + "); close every program that has the database open, then say it again",
                cause);
    }
}
