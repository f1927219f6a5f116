package tandem.results.store.records;

import java.time.Instant;

/**
 * What is left of a session whose participant withdrew.
 *
 * @param session id
 * @param withdrawn when the data were deleted
 * @param study it belonged to
 * @param simulated whether the participant was a program
 * @param events how many were deleted
 * @param lastHash SHA-256 (hex) of the last of them; nothing of them can be learned from it
 */
public record Tombstone(
        String session, Instant withdrawn, StudyRecord study, boolean simulated, long events, String lastHash) {}
