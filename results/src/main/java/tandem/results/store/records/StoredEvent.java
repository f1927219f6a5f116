package tandem.results.store.records;

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
        String hash) {}
