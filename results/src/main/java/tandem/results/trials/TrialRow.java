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
 * @param evidence what answers rest on
 * @param game which turn of a game it is, if it is one
 * @param interruptions what came between
 * @param ended whether the trial came to its end
 */
public record TrialRow(
        SessionFacts session,
        PlannedFacts planned,
        int blockNumber,
        Decisions decisions,
        Exposure exposure,
        MarkedEvidence evidence,
        Optional<PlayedTurn> game,
        Interruptions interruptions,
        boolean ended) {

    /** Whether it is a practice or familiarisation trial. */
    public boolean practice() {
        return planned.kind() == PlannedTrial.Kind.PRACTICE || planned.kind() == PlannedTrial.Kind.FAMILIARISATION;
    }

    /** d0; empty in trials that do not ask for it. */
    public Optional<String> initialDecision() {
        return decisions.initial().map(Answer::option);
    }

    /**
     * d1: the participant's answer, or the advice if the trial was delegated, the AI's decision stood, or one agreed with it.
     */
    public Optional<String> finalDecision() {
        if (aiDecided() || decisions.agreed().orElse(false)) {
            return Optional.of(planned.advice());
        }
        return decisions.own().map(Answer::option);
    }

    /** Confidence in the last answer, in [0, 1]; empty if the AI decided. */
    public OptionalDouble finalConfidence() {
        return aiDecided()
                ? OptionalDouble.empty()
                : decisions.last().map(Answer::confidence).orElse(OptionalDouble.empty());
    }

    /** [a = y] */
    public boolean adviceCorrect() {
        return planned.advice().equals(planned.truth());
    }

    /** [d0 = y]; in a turn of a game, whether its rules call it right. */
    public Optional<Boolean> initialCorrect() {
        return decisions.initial().map(answer -> answer.correct(planned.truth()));
    }

    /**
     * [d1 = y]; in a judgement, whether right advice was agreed with or wrong advice was not; in a turn of a game, whether its
     * rules call it right.
     */
    public Optional<Boolean> finalCorrect() {
        if (decisions.agreed().isPresent()) {
            return decisions.agreed().map(agreed -> agreed == adviceCorrect());
        }
        return aiDecided()
                ? Optional.of(adviceCorrect())
                : decisions.own().map(answer -> answer.correct(planned.truth()));
    }

    /** Whether the AI's answer was predicted; empty in trials that do not ask for that. */
    public Optional<Boolean> predictionCorrect() {
        return decisions.prediction().map(answer -> answer.option().equals(planned.advice()));
    }

    /** Whether an attention check was answered as it asked; empty in other trials, and without an answer. */
    public Optional<Boolean> instructionFollowed() {
        return planned.instruction().isEmpty()
                ? Optional.empty()
                : decisions.last().map(answer -> answer.option().equals(planned.instruction()));
    }

    /** [d1 = a] */
    public Optional<Boolean> agrees() {
        if (decisions.agreed().isPresent()) {
            return decisions.agreed();
        }
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
        } else if (planned.kind() == PlannedTrial.Kind.STAIRCASE) {
            return Optional.of(Exclusion.STAIRCASE);
        } else if (planned.kind() == PlannedTrial.Kind.ATTENTION) {
            return Optional.of(Exclusion.ATTENTION_CHECK);
        } else if (decisions.unanswered().isPresent()) {
            return decisions.unanswered();
        }
        return ended ? Optional.empty() : Optional.of(Exclusion.INCOMPLETE);
    }

    /** Whether the trial was delegated, or the AI's decision stood. */
    private boolean aiDecided() {
        return decisions.delegated().orElse(false)
                || decisions.vetoed().map(vetoed -> !vetoed).orElse(false);
    }
}
