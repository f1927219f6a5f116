package tandem.results.store.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import tandem.results.store.chain.HashChain;
import tandem.results.store.records.Question;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StoredEvent;

/** The SQL of the table {@code event}. */
public final class EventTable {

    private static final String COLUMNS = "session, seq, nanos, wall, step, trial, type, payload, hash";

    private static final String INSERT = "INSERT INTO event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EventTable() {}

    /** Appends events; plain JDBC, because this is what has to be quick. */
    public static void insert(Handle handle, List<StoredEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = handle.getConnection().prepareStatement(INSERT)) {
            for (StoredEvent event : events) {
                insert.setString(1, event.session());
                insert.setLong(2, event.seq());
                insert.setLong(3, event.nanos());
                insert.setString(4, event.wall());
                insert.setInt(5, event.step());
                insert.setString(6, event.trial());
                insert.setString(7, event.type());
                insert.setString(8, event.payload());
                insert.setString(9, event.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new StoreException("events cannot be written", e);
        }
    }

    /** A session's events, in order. */
    public static List<StoredEvent> stored(Handle handle, String session) {
        try (Stream<StoredEvent> events = stream(handle, session)) {
            return events.toList();
        }
    }

    /** A session's events, in order, read as they are asked for; to be closed. */
    public static Stream<StoredEvent> stream(Handle handle, String session) {
        return stream(handle, session, 0);
    }

    /** A session's events after the one with that sequence number, in order, read as they are asked for; to be closed. */
    public static Stream<StoredEvent> stream(Handle handle, String session, long after) {
        return handle
                .createQuery("SELECT " + COLUMNS + " FROM event WHERE session = ? AND seq > ? ORDER BY seq")
                .bind(0, session)
                .bind(1, after)
                .map(EventTable::row)
                .stream();
    }

    /** The hash of an event that is there; {@link HashChain#START} for 0. */
    public static String hashAt(Handle handle, String session, long seq) {
        return seq == 0
                ? HashChain.START
                : handle.createQuery("SELECT hash FROM event WHERE session = ? AND seq = ?")
                        .bind(0, session)
                        .bind(1, seq)
                        .mapTo(String.class)
                        .one();
    }

    /** Names of the factors that trials were planned with, sorted. */
    public static List<String> factorNames(Handle handle) {
        return handle.createQuery(
                        "SELECT DISTINCT factor.key FROM event, json_each(event.payload, '$.factors') AS factor"
                                + " WHERE event.type = 'trial_started' ORDER BY factor.key")
                .mapTo(String.class)
                .list();
    }

    /** Questions that were answered outside blocks, sorted. */
    public static List<Question> questionsOutsideBlocks(Handle handle) {
        return handle.createQuery("SELECT DISTINCT event.payload ->> '$.questionnaire' AS questionnaire,"
                        + " answer.key AS item FROM event, json_each(event.payload, '$.answers') AS answer"
                        + " WHERE event.type = 'questionnaire_submitted' AND event.payload ->> '$.block' = ''"
                        + " ORDER BY questionnaire, item")
                .map((row, context) -> new Question(row.getString("questionnaire"), row.getString("item")))
                .list();
    }

    /** In the order of {@link #COLUMNS}, which is quicker than by name; this is what has to be quick, too. */
    private static StoredEvent row(ResultSet row, StatementContext context) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
