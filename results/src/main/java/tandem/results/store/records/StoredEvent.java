package tandem.results.store.records;

import java.time.Instant;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/**
 * An event as it stands in the table: every value in its written form, so that its hash depends on nothing but the file.
 *
 * @param session id of the session
 * @param seq from 1, without gaps
 * @param nanos since the session began
 * @param wall ISO 8601 instant
 * @param step index into the plan's steps
 * @param trial id of the trial; empty outside trials
 * @param type word of the type
 * @param payload JSON object, keys sorted
 * @param hash SHA-256 (hex) over the hash before and this event
 */
public record StoredEvent(
        String session,
        long seq,
        long nanos,
        String wall,
        int step,
        String trial,
        String type,
        String payload,
        String hash) {

    /**
     * The event that was written.
     *
     * @throws StoreException if its payload is not a JSON object
     */
    public Event event() {
        return new Event(
                session, seq, nanos, Instant.parse(wall), step, trial, EventType.of(type), EventJson.read(payload));
    }

    /** The same event with another payload; the hash stays that of the event in the table. */
    public StoredEvent with(String otherPayload) {
        return new StoredEvent(session, seq, nanos, wall, step, trial, type, otherPayload, hash);
    }
}
