package tandem.protocols.study;

import java.util.Locale;

/** Which participants are left out of analyses; they stay in the data, with the reason. */
public sealed interface ExclusionRule {

    /** The word for it in protocols and data: {@code same-answer} for {@link SameAnswer}. */
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** At least {@code count} attention checks were not answered as they asked. */
    record AttentionChecksFailed(int count) implements ExclusionRule {}

    /** The share of right final answers in main trials is below {@code share}. */
    record AccuracyBelow(double share) implements ExclusionRule {}

    /** The median response time of the final answer in main trials is below {@code ms} milliseconds. */
    record MedianTimeBelow(int ms) implements ExclusionRule {}

    /** One option makes up at least {@code share} of the final answers in main trials. */
    record SameAnswer(double share) implements ExclusionRule {}

    /** More than {@code share} of the main trials passed without an answer. */
    record TimedOutAbove(double share) implements ExclusionRule {}

    /** The last attempt at a quiz was not passed. */
    record QuizFailed(String questionnaire) implements ExclusionRule {}

    /** The session did not come to its end. */
    record Unfinished() implements ExclusionRule {}
}
