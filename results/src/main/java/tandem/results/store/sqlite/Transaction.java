package tandem.results.store.sqlite;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * A transaction in SQL of its own. The driver's {@code commit()} begins the next transaction at once, and tells that it
 * could not, as when another program was quicker, as if what it has committed were not.
 */
public final class Transaction {

    private Transaction() {}

    /** What {@code work} makes of the connection, committed; nothing is changed where anything is thrown. */
    public static <T> T in(Handle handle, Function<Handle, T> work) {
        handle.execute("BEGIN IMMEDIATE");
        try {
            T result = work.apply(handle);
            handle.execute("COMMIT");
            return result;
        } catch (RuntimeException e) {
            rollBack(handle, e);
            throw e;
        }
    }

    private static void rollBack(Handle handle, RuntimeException cause) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException already) {
            // SQLite rolls back by itself where a disk is full; rolling back again fails, and harms nothing.
            cause.addSuppressed(already);
        }
    }
}
