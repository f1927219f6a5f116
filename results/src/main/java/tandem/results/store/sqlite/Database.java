package tandem.results.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import tandem.results.store.records.StoreException;

/**
 * A database that is open.
 *
 * @param file where it is
 * @param jdbi connections to it
 */
public record Database(Path file, Jdbi jdbi) {

    /**
     * What {@code work} makes of a connection.
     *
     * @param what fails, if it does, for a person
     * @throws StoreException if SQLite refuses something
     */
    public <T> T attempt(String what, Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw new StoreException(file + ": " + what + " (" + SqliteFailure.reason(e) + ")", e);
        }
    }

    /**
     * Changes something in a transaction, and waits until that is durable. Others write on meanwhile.
     *
     * @param what fails, if it does, for a person
     * @throws StoreException if that cannot be; nothing is changed then, unless the message says that it is
     */
    public <T> T change(String what, Function<Handle, T> work) {
        T result = attempt(what, handle -> Transaction.in(handle, work));
        try {
            LogFile.force(file);
        } catch (IOException e) {
            throw new StoreException(
                    file + ": it is changed, but the disk does not keep it (" + e + "); see to the disk", e);
        }
        return result;
    }
}
