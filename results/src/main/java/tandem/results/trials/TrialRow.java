package tandem.results.trials;

import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.plan.PlannedTrial;

/**
 * One trial of one participant. Notation of the measures: d0 the initial decision, a the advice, d1 the final decision, y
 * the truth.
 *
 * @param session what holds for the whole session
 * @param planned what was planned
 * @param blockNumber among the blocks, from 1; 0 in practice
 * @param decisions what the participant decided
 * @param exposure what was on the screen
 * @param resumed whether the session stopped in this trial and went on
 * @param ended whether the trial came to its end
 */
public record TrialRow(
        SessionFacts session,
        PlannedFacts planned,
        int blockNumber,
        Decisions decisions,
        Exposure exposure,
        boolean resumed,
        boolean ended) {

    /** Whether it is not a main trial. */
    public boolean practice() {
        return planned.kind() != PlannedTrial.Kind.MAIN;
    }

    /** d0; empty in trials that do not ask for it. */
    public Optional<String> initialDecision() {
        return decisions.initial().map(Answer::option);
    }

    /** d1: the participant's answer, or the advice if the trial was delegated. */
    public Optional<String> finalDecision() {
        return isDelegated() ? Optional.of(planned.advice()) : decisions.own().map(Answer::option);
    }

    /** Confidence in d1, in [0, 1]; empty if the trial was delegated. */
    public OptionalDouble finalConfidence() {
        return isDelegated()
                ? OptionalDouble.empty()
                : decisions.own().map(Answer::confidence).orElse(OptionalDouble.empty());
    }

    /** [a = y] */
    public boolean adviceCorrect() {
        return planned.advice().equals(planned.truth());
    }

    /** [d0 = y] */
    public Optional<Boolean> initialCorrect() {
        return initialDecision().map(planned.truth()::equals);
    }

    /** [d1 = y] */
    public Optional<Boolean> finalCorrect() {
        return finalDecision().map(planned.truth()::equals);
    }

    /** [d1 = a] */
    public Optional<Boolean> agrees() {
        return finalDecision().map(planned.advice()::equals);
    }

    /** [d0 ≠ a] */
    public Optional<Boolean> initialDisagreement() {
        return initialDecision().map(initial -> !initial.equals(planned.advice()));
    }

    /** [d0 ≠ a and d1 = a]: moved to the advice, be it shown or silent; empty without both decisions. */
    public Optional<Boolean> switched() {
        return initialDisagreement().flatMap(disagreed -> agrees().map(agreed -> disagreed && agreed));
    }

    /** Why measures leave the trial out; empty if they do not. */
    public Optional<Exclusion> exclusion() {
        if (planned.kind() == PlannedTrial.Kind.PRACTICE) {
            return Optional.of(Exclusion.PRACTICE);
        } else if (planned.kind() == PlannedTrial.Kind.FAMILIARISATION) {
            return Optional.of(Exclusion.FAMILIARISATION);
        } else if (decisions.timedOut()) {
            return Optional.of(Exclusion.TIMED_OUT);
        }
        return ended ? Optional.empty() : Optional.of(Exclusion.INCOMPLETE);
    }

    private boolean isDelegated() {
        return decisions.delegated().orElse(false);
    }
}
