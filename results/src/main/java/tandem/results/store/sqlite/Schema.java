package tandem.results.store.sqlite;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import tandem.results.store.records.StoreException;

/** Brings the tables of a database up to date by Flyway migrations. */
public final class Schema {

    public static final String MIGRATIONS = "classpath:tandem/results/migrations/sqlite";

    private Schema() {}

    /**
     * Creates the tables or adds what is missing; does nothing to a database that is up to date.
     *
     * @throws StoreException if it cannot, or the database is of a later version
     */
    static void migrate(Path file) {
        try {
            // First of all the mark, so that a half-made database is known as ours when it is opened again.
            try (Handle handle = Jdbi.open(Sqlite.plain(file))) {
                DatabaseFile.refuseNewer(file, handle);
                if (DatabaseFile.pragma(handle, "user_version") == DatabaseFile.SCHEMA) {
                    return;
                }
                handle.execute("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID);
            }
            Flyway.configure()
                    .dataSource(Sqlite.writing(file))
                    .locations(MIGRATIONS)
                    .load()
                    .migrate();
        } catch (JdbiException | FlywayException e) {
            throw new StoreException(
                    file + ": the database cannot be opened (" + SqliteFailure.reason(e)
                            + "); see to the disk and the folder",
                    e);
        }
    }
}
