package tandem.results.store.records;

import java.time.Instant;
import java.util.Map;

/**
 * A session that is about to begin. What is random or of the clock comes from the caller, so that simulated studies are the
 * same byte for byte.
 *
 * @param id unique over all sessions
 * @param station name of the machine
 * @param language ISO 639-1 code
 * @param strata what is known of the participant beforehand and the allocation balances, by name
 * @param withdrawalCode told to the participant; drawn by chance, and kept as a hash only
 * @param simulated whether the participant is a program
 * @param started wall-clock time
 * @param software version of Tandem
 */
public record NewSession(
        String id,
        String station,
        String language,
        Map<String, String> strata,
        String withdrawalCode,
        boolean simulated,
        Instant started,
        String software) {

    public NewSession {
        strata = Map.copyOf(strata);
    }

    /** A session of somebody of whom nothing is known beforehand. */
    public NewSession(
            String id,
            String station,
            String language,
            String withdrawalCode,
            boolean simulated,
            Instant started,
            String software) {
        this(id, station, language, Map.of(), withdrawalCode, simulated, started, software);
    }
}
