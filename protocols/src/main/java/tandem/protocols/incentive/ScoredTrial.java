package tandem.protocols.incentive;

import java.util.OptionalDouble;

/**
 * What pay looks at in a trial.
 *
 * @param answered whether there is a final answer
 * @param correct whether it is right; never without an answer
 * @param confidence in the answer, 0 to 1
 * @param probabilityOfTruth the probability given to the true option, 0 to 1
 * @param points that the task gave
 * @param block the trial's block, its round
 */
public record ScoredTrial(
        boolean answered,
        boolean correct,
        OptionalDouble confidence,
        OptionalDouble probabilityOfTruth,
        OptionalDouble points,
        String block) {

    public ScoredTrial {
        if (correct && !answered) {
            throw new IllegalArgumentException("a trial without an answer is not right");
        }
        requireShare(confidence);
        requireShare(probabilityOfTruth);
        if (points.isPresent() && !Double.isFinite(points.getAsDouble())) {
            throw new IllegalArgumentException("points are a number, not " + points);
        }
    }

    /** An answered trial without confidence or points. */
    public static ScoredTrial answered(boolean correct, String block) {
        return new ScoredTrial(
                true, correct, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), block);
    }

    /** A trial without an answer. */
    public static ScoredTrial unanswered(String block) {
        return new ScoredTrial(
                false, false, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), block);
    }

    private static void requireShare(OptionalDouble value) {
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not " + value);
        }
    }
}
