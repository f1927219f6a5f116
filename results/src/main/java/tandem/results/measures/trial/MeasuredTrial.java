package tandem.results.measures.trial;

import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.study.Mode;

/**
 * One trial as measures see it. Notation: d0 initial decision, a advice, d1 final decision, y truth, c0 and c1 confidence
 * before and after.
 *
 * @param setting who met it, and where
 * @param item what was to be decided
 * @param advice the AI's answer; empty where there was none, not even a silent one
 * @param answers before and after advice
 * @param conduct what else was done
 * @param explanation what was seen of it
 * @param reports what was said beyond the answer
 * @param exclusion why measures leave the trial out; empty if they do not
 */
public record MeasuredTrial(
        Setting setting,
        AskedItem item,
        Optional<GivenAdvice> advice,
        Answers answers,
        Conduct conduct,
        ExplanationExposure explanation,
        Reports reports,
        Optional<String> exclusion) {

    /** The same trial, as one of another condition. */
    public MeasuredTrial inCondition(String name) {
        Setting there = new Setting(
                setting.participant(),
                setting.session(),
                setting.arm(),
                setting.place(),
                name,
                setting.factors(),
                setting.mode());
        return new MeasuredTrial(there, item, advice, answers, conduct, explanation, reports, exclusion);
    }

    /** Whether the person was alone. */
    public boolean solo() {
        return setting.mode() == Mode.SOLO;
    }

    /** d0 */
    public Optional<String> initialDecision() {
        return answers.initial().flatMap(StatedAnswer::option);
    }

    /** d1 */
    public Optional<String> finalDecision() {
        return answers.last().flatMap(StatedAnswer::option);
    }

    /** a */
    public Optional<String> advised() {
        return advice.flatMap(GivenAdvice::label);
    }

    /** ca */
    public OptionalDouble adviceConfidence() {
        return advice.map(GivenAdvice::confidence).orElse(OptionalDouble.empty());
    }

    /** c0 */
    public OptionalDouble initialConfidence() {
        return answers.initial().map(StatedAnswer::confidence).orElse(OptionalDouble.empty());
    }

    /** c1 */
    public OptionalDouble finalConfidence() {
        return answers.last().map(StatedAnswer::confidence).orElse(OptionalDouble.empty());
    }

    /** x0, the number answered before advice. */
    public OptionalDouble initialNumber() {
        return answers.initial().map(StatedAnswer::number).orElse(OptionalDouble.empty());
    }

    /** x1, the number answered in the end. */
    public OptionalDouble finalNumber() {
        return answers.last().map(StatedAnswer::number).orElse(OptionalDouble.empty());
    }

    /** xa, the advised number. */
    public OptionalDouble advisedNumber() {
        return advice.map(GivenAdvice::number).orElse(OptionalDouble.empty());
    }

    /** t0, in milliseconds. */
    public OptionalDouble initialRtMs() {
        return answers.initial().map(StatedAnswer::rtMs).orElse(OptionalDouble.empty());
    }

    /** t1, in milliseconds. */
    public OptionalDouble finalRtMs() {
        return answers.last().map(StatedAnswer::rtMs).orElse(OptionalDouble.empty());
    }

    /** H0 = [d0 = y], or what rules say of it */
    public Optional<Boolean> initialCorrect() {
        return answers.initial().flatMap(StatedAnswer::judged).or(() -> same(initialDecision(), item.truth()));
    }

    /** H1 = [d1 = y], or what rules say of it; of a judgement, whether right advice was agreed with or wrong advice was not. */
    public Optional<Boolean> finalCorrect() {
        return conduct.agreed().isPresent()
                ? same(conduct.agreed(), adviceCorrect())
                : answers.last().flatMap(StatedAnswer::judged).or(() -> same(finalDecision(), item.truth()));
    }

    /** A = [a = y] */
    public Optional<Boolean> adviceCorrect() {
        return same(advised(), item.truth());
    }

    /** D = [d0 ≠ a] */
    public Optional<Boolean> initialDisagreement() {
        return same(initialDecision(), advised()).map(agrees -> !agrees);
    }

    /** [d1 = a]; of a judgement, whether one agreed. */
    public Optional<Boolean> follows() {
        return conduct.agreed().or(() -> same(finalDecision(), advised()));
    }

    /** [d1 ≠ d0] */
    public Optional<Boolean> changed() {
        return same(initialDecision(), finalDecision()).map(kept -> !kept);
    }

    /** Whether the AI's answer was predicted. */
    public Optional<Boolean> predictionCorrect() {
        return same(conduct.prediction(), advised());
    }

    /** p0, the probability given to {@code option} before advice; empty where it is not known. */
    public OptionalDouble initialProbability(String option) {
        return probability(answers.initial(), option);
    }

    /** p1, the probability given to {@code option} after advice; empty where it is not known. */
    public OptionalDouble finalProbability(String option) {
        return probability(answers.last(), option);
    }

    /**
     * Confidence after advice in the initial decision: c1 if it was kept; after a switch its probability, which is 1 − c1
     * on a two-option probability scale; else empty.
     */
    public OptionalDouble finalConfidenceInInitial() {
        if (changed().isEmpty()) {
            return OptionalDouble.empty();
        }
        return changed().get() ? finalProbability(initialDecision().get()) : finalConfidence();
    }

    /** The first own answer: the initial one, or the only one. */
    public Optional<StatedAnswer> firstAnswer() {
        return answers.initial().or(answers::last);
    }

    private OptionalDouble probability(Optional<StatedAnswer> answer, String option) {
        if (answer.isEmpty()) {
            return OptionalDouble.empty();
        }
        Double collected = answer.get().probabilities().get(option);
        if (collected != null) {
            return OptionalDouble.of(collected);
        }
        OptionalDouble confidence = answer.get().confidence();
        Optional<String> chosen = answer.get().option();
        if (!item.confidenceIsProbability() || confidence.isEmpty() || chosen.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(chosen.get().equals(option) ? confidence.getAsDouble() : 1 - confidence.getAsDouble());
    }

    private static <T> Optional<Boolean> same(Optional<T> one, Optional<T> other) {
        return one.flatMap(value -> other.map(value::equals));
    }
}
