package tandem.results.measures.computation;

import java.util.Locale;
import java.util.function.Predicate;
import tandem.protocols.study.Mode;
import tandem.results.measures.trial.MeasuredTrial;

/** What a measure needs of the design; where the design lacks it, the measure is NA. */
public enum Need {
    INITIAL_DECISION(From.GROUP, trial -> trial.initialDecision().isPresent()),
    FINAL_DECISION(
            From.GROUP,
            trial -> trial.finalDecision().isPresent()
                    || trial.conduct().agreed().isPresent()),
    TRUTH(From.GROUP, trial -> trial.item().truth().isPresent()),
    ADVICE(From.GROUP, trial -> trial.advised().isPresent()),
    AI_ERROR_TRIALS(
            From.GROUP, trial -> trial.adviceCorrect().map(right -> !right).orElse(false)),
    AI_SUCCESS_TRIALS(From.GROUP, trial -> trial.adviceCorrect().orElse(false)),
    SOLO_BASELINE(From.SOLO, trial -> trial.answers().last().isPresent()),
    COMPARISON_CONDITION(From.REFERENCE, trial -> true),
    AI_FIRST_CONDITION(From.GROUP, trial -> trial.setting().mode() == Mode.CONCURRENT),
    HUMAN_FIRST_COMPARISON_CONDITION(From.REFERENCE, trial -> trial.setting().mode() == Mode.SEQUENTIAL),
    EXPLANATION(From.GROUP, trial -> trial.explanation().method().isPresent()),
    NUMERIC_ADVICE(From.GROUP, trial -> trial.advisedNumber().isPresent()),
    OPTION_PROBABILITIES(
            From.GROUP,
            trial -> trial.initialDecision()
                    .or(trial::advised)
                    .filter(option -> trial.initialProbability(option).isPresent())
                    .isPresent()),
    INITIAL_CONFIDENCE(From.GROUP, trial -> trial.initialConfidence().isPresent()),
    FINAL_CONFIDENCE(From.GROUP, trial -> trial.finalConfidence().isPresent()),
    ADVICE_CONFIDENCE(From.GROUP, trial -> trial.adviceConfidence().isPresent()),
    INITIAL_RESPONSE_TIME(From.GROUP, trial -> trial.initialRtMs().isPresent()),
    FINAL_RESPONSE_TIME(From.GROUP, trial -> trial.finalRtMs().isPresent()),
    CHOICE_TO_DELEGATE(From.GROUP, trial -> trial.conduct().delegated().isPresent()),
    CHOICE_TO_VETO(From.GROUP, trial -> trial.conduct().vetoed().isPresent()),
    JUDGEMENT(From.GROUP, trial -> trial.conduct().agreed().isPresent()),
    PREDICTION(From.GROUP, trial -> trial.conduct().prediction().isPresent()),
    EVIDENCE(From.GROUP, trial -> trial.reports().evidence().isPresent()),
    EXPLANATION_VIEWS(From.GROUP, trial -> trial.explanation().views().isPresent()),
    ESTIMATED_AI_ACCURACY(From.GROUP, trial -> trial.reports().aiAccuracy().isPresent()),
    ESTIMATED_OWN_ACCURACY(From.GROUP, trial -> trial.reports().ownAccuracy().isPresent());

    private final From from;

    // The predicates look at their argument alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<MeasuredTrial> evidence;

    Need(From from, Predicate<MeasuredTrial> evidence) {
        this.from = from;
        this.evidence = evidence;
    }

    /** The words in the data, such as {@code solo baseline}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\bai\\b", "AI");
    }

    /** Whether the design that {@code sample} is from has it. */
    boolean metBy(Sample sample) {
        return sample.has(from, evidence);
    }
}
