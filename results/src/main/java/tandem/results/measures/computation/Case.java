package tandem.results.measures.computation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tandem.results.measures.trial.MeasuredTrial;

/** A kind of trial that makes up a denominator. A trial of which it is not known whether it is one, is none. */
public enum Case implements Predicate<MeasuredTrial> {
    ALL(trial -> Optional.of(true)),
    AI_RIGHT(MeasuredTrial::adviceCorrect),
    AI_WRONG(trial -> not(trial.adviceCorrect())),
    OWN_RIGHT(MeasuredTrial::initialCorrect),
    OWN_WRONG(trial -> not(trial.initialCorrect())),
    INITIAL_DISAGREEMENT(MeasuredTrial::initialDisagreement),
    INITIAL_AGREEMENT(trial -> not(trial.initialDisagreement())),
    OWN_WRONG_AI_RIGHT(trial -> both(OWN_WRONG, AI_RIGHT, trial)),
    OWN_RIGHT_AI_WRONG(trial -> both(OWN_RIGHT, AI_WRONG, trial));

    // The functions look at their argument alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<MeasuredTrial, Optional<Boolean>> known;

    Case(Function<MeasuredTrial, Optional<Boolean>> known) {
        this.known = known;
    }

    @Override
    public boolean test(MeasuredTrial trial) {
        return known.apply(trial).orElse(false);
    }

    /** The word in options, such as {@code ai_right}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for people, such as {@code AI right}. */
    String words() {
        return word().replace('_', ' ').replaceAll("\\bai\\b", "AI");
    }

    private static Optional<Boolean> not(Optional<Boolean> known) {
        return known.map(yes -> !yes);
    }

    private static Optional<Boolean> both(Case one, Case other, MeasuredTrial trial) {
        return Optional.of(one.test(trial) && other.test(trial));
    }
}
