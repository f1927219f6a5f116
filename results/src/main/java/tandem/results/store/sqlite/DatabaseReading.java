package tandem.results.store.sqlite;

import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import tandem.results.store.records.StoreException;

/** Reads a database at one moment of its life, without changing it or anything beside it. */
public final class DatabaseReading {

    private DatabaseReading() {}

    /**
     * What {@code reading} makes of the database at {@code file}.
     *
     * @throws StoreException if there is none, it is of a later version, or it cannot be read
     */
    public static <T> T of(Path file, Function<Handle, T> reading) {
        Path database = file.toAbsolutePath().normalize();
        if (!DatabaseFile.canBeRead(database)) {
            throw new StoreException(file + ": there is no database here; name the file that a study was run with");
        }
        try (Handle handle = Jdbi.open(Sqlite.reading(database))) {
            return handle.inTransaction(reading::apply);
        } catch (JdbiException e) {
            throw new StoreException(
                    file + ": the database cannot be read (" + SqliteFailure.reason(e)
                            + "); close programs that have it open, or take its backup",
                    e);
        }
    }
}
