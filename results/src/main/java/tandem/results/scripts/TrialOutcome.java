package tandem.results.scripts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tandem.results.measures.computation.Definition;

/**
 * What a measure is on single trials, for a mixed model.
 *
 * @param column that the scripts have, such as {@code follows}
 * @param yesOrNo whether it is one of two, and the model is logistic
 * @param where the trials that count, by column
 * @param mean whether a participant's measure is the mean of it
 */
record TrialOutcome(String column, boolean yesOrNo, Map<String, Boolean> where, boolean mean) {

    private static final String INITIAL_CORRECT = "initial_correct";
    private static final String ADVICE_CORRECT = "advice_correct";

    TrialOutcome {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /** The outcome of a measure; empty where it is of no single trial, as a d′ is, or of more than one condition. */
    static Optional<TrialOutcome> of(Definition measure) {
        boolean twoStage = "two_stage".equals(measure.options().get("form"));
        return Optional.ofNullable(
                switch (measure.name()) {
                    case "accuracy" -> share("right");
                    case "accuracy_given_disagreement" -> share("right").where("disagreed", true);
                    case "rair" ->
                        share("follows").where(INITIAL_CORRECT, false).where(ADVICE_CORRECT, true);
                    case "rsr" -> share("right").where(INITIAL_CORRECT, true).where(ADVICE_CORRECT, false);
                    case "over_reliance" ->
                        twoStage
                                ? share("follows").where(INITIAL_CORRECT, true).where(ADVICE_CORRECT, false)
                                : share("follows").where(ADVICE_CORRECT, false);
                    case "under_reliance" ->
                        twoStage
                                ? share("rejects").where(INITIAL_CORRECT, false).where(ADVICE_CORRECT, true)
                                : share("rejects").where(ADVICE_CORRECT, true);
                    case "commission" -> share("follows").where(ADVICE_CORRECT, false);
                    case "switch_fraction" -> share("follows").where("disagreed", true);
                    case "reverse_switch" -> share("changed").where("agreed", true);
                    case "agreement_fraction" -> share("follows");
                    case "initial_agreement" -> share("agreed");
                    case "delegation_rate" -> share("delegated");
                    case "simulation_accuracy" -> share("prediction_correct");
                    case "median_response_time" -> responseTime(measure);
                    case "over_confidence" -> number(measure.options().get("answer") + "_over_confidence", true);
                    case "brier_score" -> number(measure.options().get("answer") + "_brier", true);
                    default -> null;
                });
    }

    /** Times are modelled by their logarithm, whose mean is near that of the median. */
    private static TrialOutcome responseTime(Definition measure) {
        TrialOutcome time = number("log_" + measure.options().get("answer") + "_rt", false);
        return switch (measure.options().get("given")) {
            case "all" -> time;
            case "ai_right" -> time.where(ADVICE_CORRECT, true);
            case "ai_wrong" -> time.where(ADVICE_CORRECT, false);
            default -> null;
        };
    }

    private static TrialOutcome share(String column) {
        return new TrialOutcome(column, true, Map.of(), true);
    }

    private static TrialOutcome number(String column, boolean mean) {
        return new TrialOutcome(column, false, Map.of(), mean);
    }

    private TrialOutcome where(String name, boolean value) {
        Map<String, Boolean> both = new LinkedHashMap<>(where);
        both.put(name, value);
        return new TrialOutcome(column, yesOrNo, both, mean);
    }
}
