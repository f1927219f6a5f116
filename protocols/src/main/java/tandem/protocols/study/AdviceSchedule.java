package tandem.protocols.study;

import java.util.List;

/**
 * How right the advice of a block's main trials is, exactly, and where it errs.
 *
 * @param hits so many items the AI is right on
 * @param noErrorInFirst so many first main trials are without an AI error
 * @param longestErrorRun never more AI errors running
 * @param explanations which trials have which explanation, in quotas by whether the advice is right; empty where every
 *     trial has the condition's own
 */
public record AdviceSchedule(int hits, int noErrorInFirst, int longestErrorRun, List<Quota> explanations) {

    public AdviceSchedule {
        explanations = List.copyOf(explanations);
    }

    /**
     * So many of a block's trials have this explanation.
     *
     * @param name of the explanation's quality, as in the data: faithful, placebo
     * @param method that makes it
     * @param hits on so many items that the AI is right on
     * @param errors on so many items that the AI is wrong on
     */
    public record Quota(String name, String method, int hits, int errors) {}
}
