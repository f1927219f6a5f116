package tandem.protocols.session;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tandem.protocols.incentive.ScoredTrial;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;

/**
 * How far the current trial is: the fold of its events.
 *
 * @param kind what the trial is for
 * @param block id of the block it belongs to
 * @param truth its right option
 * @param advice the AI's option, shown or silent
 * @param adviceCame whether advice that does not come at once has come, asked for or by itself
 * @param phase the last phase that was asked for
 * @param stage how far that phase is
 * @param paintedAt when its last first frame was painted, in nanoseconds of the session
 * @param answer chosen in the phase
 * @param confidence chosen in the phase, in [0, 1]
 * @param initialAnswer locked in the initial phase
 * @param outcome the answer the trial ended with: the person's final one, or the AI's after delegation
 * @param answeredIn the phase in which the person gave the outcome
 * @param delegated whether the trial was handed over
 * @param unvetoed whether the AI's decision stood
 * @param timedOut whether a deadline passed
 * @param overlay what is visible of the explanation
 */
record TrialState(
        PlannedTrial.Kind kind,
        String block,
        String truth,
        String advice,
        boolean adviceCame,
        Optional<Phase> phase,
        Stage stage,
        OptionalLong paintedAt,
        Optional<String> answer,
        OptionalDouble confidence,
        Optional<String> initialAnswer,
        Optional<String> outcome,
        Optional<Phase> answeredIn,
        boolean delegated,
        boolean unvetoed,
        boolean timedOut,
        Overlay overlay) {

    /**
     * What is visible of the explanation.
     *
     * @param planned opacity at the start of every phase that shows it
     * @param opacity now
     * @param shown whether it is switched on and painted
     */
    record Overlay(double planned, double opacity, boolean shown) {}

    /** How far a phase is. */
    enum Stage {
        /** To be asked for, for the first time or, after a stop, again. */
        DUE,
        /** Asked for; it may be painted or not yet. */
        OPEN,
        /** Nothing more is taken in it. */
        CLOSED
    }

    static TrialState begun(PlannedTrial.Kind kind, String block, String truth, String advice, double opacity) {
        return new TrialState(
                kind,
                block,
                truth,
                advice,
                false,
                Optional.empty(),
                Stage.DUE,
                OptionalLong.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                new Overlay(opacity, opacity, false));
    }

    /** A phase is asked for. Asked for again after a stop, it keeps what was chosen in it. */
    TrialState ask(Phase asked) {
        boolean again = phase.equals(Optional.of(asked));
        return new TrialState(
                kind,
                block,
                truth,
                advice,
                adviceCame,
                Optional.of(asked),
                Stage.OPEN,
                OptionalLong.empty(),
                again ? answer : Optional.empty(),
                again ? confidence : OptionalDouble.empty(),
                initialAnswer,
                outcome,
                answeredIn,
                delegated,
                unvetoed,
                timedOut,
                new Overlay(overlay.planned(), overlay.planned(), false));
    }

    /** The session stopped and goes on: an open phase is to be asked for again. */
    TrialState askAgain() {
        return stage == Stage.OPEN ? with(Stage.DUE, OptionalLong.empty(), answer, confidence) : this;
    }

    TrialState painted(long nanos) {
        return with(stage, OptionalLong.of(nanos), answer, confidence);
    }

    TrialState choose(String chosen) {
        return with(stage, paintedAt, Optional.of(chosen), confidence);
    }

    TrialState rate(double rated) {
        return with(stage, paintedAt, answer, OptionalDouble.of(rated));
    }

    /** The phase's answer is locked. */
    TrialState submit(Phase in, String submitted) {
        return in == Phase.INITIAL
                ? close(Optional.of(submitted), outcome, delegated, unvetoed, timedOut)
                : close(initialAnswer, Optional.of(submitted), delegated, unvetoed, timedOut);
    }

    TrialState decideDelegation(boolean toAi) {
        return close(initialAnswer, toAi ? Optional.of(advice) : outcome, toAi, unvetoed, timedOut);
    }

    TrialState decideVeto(boolean vetoed) {
        return close(initialAnswer, vetoed ? outcome : Optional.of(advice), delegated, !vetoed, timedOut);
    }

    /** Advice that does not come at once has come. */
    TrialState bringAdvice() {
        return new TrialState(
                kind,
                block,
                truth,
                advice,
                true,
                phase,
                stage,
                paintedAt,
                answer,
                confidence,
                initialAnswer,
                outcome,
                answeredIn,
                delegated,
                unvetoed,
                timedOut,
                overlay);
    }

    /** The advice is another one than the AI's. */
    TrialState steer(String label) {
        return new TrialState(
                kind,
                block,
                truth,
                label,
                adviceCame,
                phase,
                stage,
                paintedAt,
                answer,
                confidence,
                initialAnswer,
                outcome,
                answeredIn,
                delegated,
                unvetoed,
                timedOut,
                overlay);
    }

    TrialState timeOut() {
        return close(initialAnswer, outcome, delegated, unvetoed, true);
    }

    TrialState explain(boolean shown, double opacity) {
        return new TrialState(
                kind,
                block,
                truth,
                advice,
                adviceCame,
                phase,
                stage,
                paintedAt,
                answer,
                confidence,
                initialAnswer,
                outcome,
                answeredIn,
                delegated,
                unvetoed,
                timedOut,
                new Overlay(overlay.planned(), opacity, shown));
    }

    /**
     * Whether the trial ended well: with the right answer; in a judgement, agreeing with right advice or disagreeing with
     * wrong; in a prediction, with what the AI answers.
     */
    boolean correct() {
        if (answeredIn.equals(Optional.of(Phase.JUDGEMENT))) {
            return outcome.equals(Optional.of(advice.equals(truth) ? Judgement.AGREE : Judgement.DISAGREE));
        }
        return outcome.equals(Optional.of(target()));
    }

    /** The trial as pay looks at it; without a confidence where the AI decided. */
    ScoredTrial scored() {
        boolean own = !delegated && !unvetoed;
        return new ScoredTrial(
                outcome.isPresent(),
                outcome.isPresent() && correct(),
                own ? confidence : OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                block);
    }

    /** What the answer is held against: the truth, or what the AI answers where that is predicted. */
    String target() {
        return answeredIn.equals(Optional.of(Phase.PREDICTION)) ? advice : truth;
    }

    private TrialState with(
            Stage newStage, OptionalLong newPaintedAt, Optional<String> newAnswer, OptionalDouble newConfidence) {
        return new TrialState(
                kind,
                block,
                truth,
                advice,
                adviceCame,
                phase,
                newStage,
                newPaintedAt,
                newAnswer,
                newConfidence,
                initialAnswer,
                outcome,
                answeredIn,
                delegated,
                unvetoed,
                timedOut,
                overlay);
    }

    private TrialState close(
            Optional<String> newInitial,
            Optional<String> newOutcome,
            boolean newDelegated,
            boolean newUnvetoed,
            boolean newTimedOut) {
        return new TrialState(
                kind,
                block,
                truth,
                advice,
                adviceCame,
                phase,
                Stage.CLOSED,
                paintedAt,
                answer,
                confidence,
                newInitial,
                newOutcome,
                newOutcome.isPresent() ? phase : answeredIn,
                newDelegated,
                newUnvetoed,
                newTimedOut,
                overlay);
    }
}
