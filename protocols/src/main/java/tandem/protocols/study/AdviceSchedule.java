package tandem.protocols.study;

import java.util.List;
import java.util.OptionalInt;

/**
 * How right the advice of a block's main trials is, exactly, and where it errs.
 *
 * @param hits so many items the AI is right on
 * @param noErrorInFirst so many first main trials are without an AI error
 * @param longestErrorRun never more AI errors running
 * @param agreements so many main trials show advice that agrees with the person's own initial answer, and the others advice
 *     that does not, whatever the AI says; empty where the AI speaks for itself
 * @param explanations which trials have which explanation, in quotas by whether the advice is right; empty where every
 *     trial has the condition's own
 */
public record AdviceSchedule(
        int hits, int noErrorInFirst, int longestErrorRun, OptionalInt agreements, List<Quota> explanations) {

    public AdviceSchedule {
        explanations = List.copyOf(explanations);
    }

    /** A schedule in which the AI speaks for itself. */
    public AdviceSchedule(int hits, int noErrorInFirst, int longestErrorRun, List<Quota> explanations) {
        this(hits, noErrorInFirst, longestErrorRun, OptionalInt.empty(), explanations);
    }

    /** Of games, whose task says how right the AI is: their first turns are drawn as they are. */
    public static AdviceSchedule ofGames(int games) {
        return new AdviceSchedule(games, 0, games, List.of());
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
