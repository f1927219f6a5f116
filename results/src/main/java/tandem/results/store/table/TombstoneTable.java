package tandem.results.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import tandem.results.store.records.Tombstone;

/** The SQL of the table {@code tombstone}. */
public final class TombstoneTable {

    private TombstoneTable() {}

    /** Adds a tombstone unless the very same is there; answers whether it was added. */
    public static boolean add(Handle handle, Tombstone tombstone) {
        return handle.createUpdate("INSERT INTO tombstone (session, withdrawn, study, simulated, events, last_hash)"
                                + " VALUES (:session, :withdrawn, :study, :simulated, :events, :lastHash)"
                                + " ON CONFLICT (session, withdrawn) DO NOTHING")
                        .bind("session", tombstone.session())
                        .bind("withdrawn", tombstone.withdrawn().toString())
                        .bind("study", StudyTable.number(handle, tombstone.study()))
                        .bind("simulated", tombstone.simulated() ? 1 : 0)
                        .bind("events", tombstone.events())
                        .bind("lastHash", tombstone.lastHash())
                        .execute()
                > 0;
    }

    /** All tombstones, the oldest first. */
    public static List<Tombstone> all(Handle handle) {
        return handle.createQuery("SELECT tombstone.*, " + StudyTable.COLUMNS
                        + " FROM tombstone JOIN study ON study.number = tombstone.study ORDER BY withdrawn, session")
                .map(TombstoneTable::row)
                .list();
    }

    private static Tombstone row(ResultSet row, StatementContext context) throws SQLException {
        return new Tombstone(
                row.getString("session"),
                Instant.parse(row.getString("withdrawn")),
                StudyTable.row(row),
                row.getInt("simulated") == 1,
                row.getLong("events"),
                row.getString("last_hash"));
    }
}
