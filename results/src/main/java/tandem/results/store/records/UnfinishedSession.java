package tandem.results.store.records;

import java.time.Instant;

/**
 * A session that can go on.
 *
 * @param session as the database knows it
 * @param events how many there are
 * @param lastWall when the last of them happened
 * @param openElsewhere whether a living program holds it; then it cannot be resumed now
 */
public record UnfinishedSession(SessionRecord session, long events, Instant lastWall, boolean openElsewhere) {}
