package tandem.protocols.plan;

import java.util.Map;
import tandem.protocols.study.Condition;

/**
 * A block of trials in one condition.
 *
 * @param id unique in the session: {@code practice-1}, {@code block-1}
 * @param number of this block among the main blocks, from 1; 0 for practice
 * @param of how many main blocks there are
 * @param condition of its trials
 * @param factors level by factor name; empty in practice
 * @param itemSet which of the matched item sets it draws from; -1 in practice
 * @param mainTrials how many main trials it has
 * @param familiarisationTrials how many familiarisation trials open it
 */
public record PlannedBlock(
        String id,
        int number,
        int of,
        Condition condition,
        Map<String, String> factors,
        int itemSet,
        int mainTrials,
        int familiarisationTrials) {

    public PlannedBlock {
        factors = Map.copyOf(factors);
    }
}
