package tandem.protocols.plan;

import java.util.Map;
import tandem.protocols.study.Condition;

/**
 * A block of trials in one condition.
 *
 * @param id unique in the session: {@code practice-1}, {@code staircase-1}, {@code block-1}
 * @param number of this block among the main blocks, from 1; 0 for practice and staircases
 * @param of how many main blocks there are
 * @param condition of its trials
 * @param factors level by factor name, within and between participants; empty in practice and staircases
 * @param itemSet which of the matched item sets it draws from; -1 in practice and staircases
 * @param counts how many trials it has
 * @param asksAgain whether a session that stopped in a trial goes on in it; else with the next one
 */
public record PlannedBlock(
        String id,
        int number,
        int of,
        Condition condition,
        Map<String, String> factors,
        int itemSet,
        Counts counts,
        boolean asksAgain) {

    /**
     * How many trials of each kind a block has.
     *
     * @param main main trials; in practice and staircases, their trials
     * @param familiarisation trials that open it
     * @param attention checks among its main trials
     */
    public record Counts(int main, int familiarisation, int attention) {}

    /** A block of trials without advice, that are not analysed: practice, or a staircase. */
    static PlannedBlock aside(String id, int of, Condition condition, int trials) {
        return new PlannedBlock(id, 0, of, condition, Map.of(), -1, new Counts(trials, 0, 0), true);
    }

    public PlannedBlock {
        factors = Map.copyOf(factors);
    }

    /** How many trials of that kind it has. */
    public int trials(PlannedTrial.Kind kind) {
        return switch (kind) {
            case PRACTICE, STAIRCASE, MAIN -> counts.main();
            case FAMILIARISATION -> counts.familiarisation();
            case ATTENTION -> counts.attention();
        };
    }
}
