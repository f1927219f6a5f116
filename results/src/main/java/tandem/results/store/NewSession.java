package tandem.results.store;

import java.time.Instant;

/**
 * A session that is about to begin. What is random or of the clock comes from the caller, so that simulated studies are the
 * same byte for byte.
 *
 * @param id unique over all sessions
 * @param station name of the machine
 * @param language ISO 639-1 code
 * @param withdrawalCode told to the participant at the end
 * @param simulated whether the participant is a program
 * @param started wall-clock time
 * @param software version of Tandem
 */
public record NewSession(
        String id,
        String station,
        String language,
        String withdrawalCode,
        boolean simulated,
        Instant started,
        String software) {}
