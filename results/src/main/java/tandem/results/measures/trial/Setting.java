package tandem.results.measures.trial;

import java.util.Locale;
import java.util.Map;
import tandem.protocols.study.Mode;

/**
 * Who met a trial, and where.
 *
 * @param participant pseudonym; trials of the same one are a cluster
 * @param session id
 * @param arm between participants; empty where there is one only
 * @param place in the session
 * @param condition name
 * @param factors level by factor name
 * @param mode how person and AI worked together
 */
public record Setting(
        String participant,
        String session,
        String arm,
        Place place,
        String condition,
        Map<String, String> factors,
        Mode mode) {

    public Setting {
        factors = Map.copyOf(factors);
    }

    /**
     * The mode that a word of the data names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Mode mode(String word) {
        return Mode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Where in a session.
     *
     * @param block id
     * @param blockNumber among the blocks of the session, from 1; 0 in practice
     * @param number of the trial in its block, from 1
     */
    public record Place(String block, int blockNumber, int number) {}
}
