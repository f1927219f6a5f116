package tandem.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/** The SQL of the table {@code event}. */
final class EventTable {

    private EventTable() {}

    static void insert(Handle handle, List<StoredEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO event"
                        + " (session, seq, nanos, wall, step, trial, type, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (StoredEvent event : events) {
                batch.add(
                        event.session(),
                        event.seq(),
                        event.nanos(),
                        event.wall(),
                        event.step(),
                        event.trial(),
                        event.type(),
                        event.payload(),
                        event.hash());
            }
            batch.execute();
        }
    }

    /** The hash that the next event of {@code session} is chained to. */
    static String lastHash(Handle handle, String session) {
        return handle.createQuery("SELECT hash FROM event WHERE session = ? ORDER BY seq DESC LIMIT 1")
                .bind(0, session)
                .mapTo(String.class)
                .findOne()
                .orElse(HashChain.START);
    }

    static List<StoredEvent> stored(Handle handle, String session) {
        return handle.createQuery("SELECT * FROM event WHERE session = ? ORDER BY seq")
                .bind(0, session)
                .map(EventTable::row)
                .list();
    }

    /** Names of the factors that trials were planned with, sorted. */
    static List<String> factorNames(Handle handle) {
        return handle.createQuery(
                        "SELECT DISTINCT factor.key FROM event, json_each(event.payload, '$.factors') AS factor"
                                + " WHERE event.type = 'trial_started' ORDER BY factor.key")
                .mapTo(String.class)
                .list();
    }

    /** Questions that were answered outside blocks, sorted. */
    static List<Question> questionsOutsideBlocks(Handle handle) {
        return handle.createQuery("SELECT DISTINCT event.payload ->> '$.questionnaire' AS questionnaire,"
                        + " answer.key AS item FROM event, json_each(event.payload, '$.answers') AS answer"
                        + " WHERE event.type = 'questionnaire_submitted' AND event.payload ->> '$.block' = ''"
                        + " ORDER BY questionnaire, item")
                .map((row, context) -> new Question(row.getString("questionnaire"), row.getString("item")))
                .list();
    }

    static Event toEvent(StoredEvent row) {
        return new Event(
                row.session(),
                row.seq(),
                row.nanos(),
                Instant.parse(row.wall()),
                row.step(),
                row.trial(),
                EventType.of(row.type()),
                EventJson.read(row.payload()));
    }

    private static StoredEvent row(ResultSet row, StatementContext context) throws SQLException {
        return new StoredEvent(
                row.getString("session"),
                row.getLong("seq"),
                row.getLong("nanos"),
                row.getString("wall"),
                row.getInt("step"),
                row.getString("trial"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("hash"));
    }
}
