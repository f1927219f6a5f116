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
 * @param mainTrials how many main trials it has
 * @param familiarisationTrials how many familiarisation trials open it
 * @param attentionChecks how many attention checks stand among its main trials
 */
public record PlannedBlock(
        String id,
        int number,
        int of,
        Condition condition,
        Map<String, String> factors,
        int itemSet,
        int mainTrials,
        int familiarisationTrials,
        int attentionChecks) {

    public PlannedBlock {
        factors = Map.copyOf(factors);
    }

    /** How many trials of that kind it has. */
    public int trials(PlannedTrial.Kind kind) {
        return switch (kind) {
            case PRACTICE, STAIRCASE, MAIN -> mainTrials;
            case FAMILIARISATION -> familiarisationTrials;
            case ATTENTION -> attentionChecks;
        };
    }
}
