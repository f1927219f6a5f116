package tandem.protocols.session;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tandem.protocols.plan.Phase;

/**
 * How far the current trial is: the fold of its events.
 *
 * @param practice whether it counts towards a practice round
 * @param truth its right option
 * @param advice the AI's option, shown or silent
 * @param phase the last phase that was asked for
 * @param stage how far that phase is
 * @param paintedAt when its last first frame was painted, in nanoseconds of the session
 * @param answer chosen in the phase
 * @param confidence chosen in the phase, in [0, 1]
 * @param initialAnswer locked in the initial phase
 * @param outcome the answer the trial ended with: the person's final one, or the AI's after delegation
 * @param delegated whether the trial was handed over
 * @param timedOut whether a deadline passed
 * @param overlay what is visible of the explanation
 */
record TrialState(
        boolean practice,
        String truth,
        String advice,
        Optional<Phase> phase,
        Stage stage,
        OptionalLong paintedAt,
        Optional<String> answer,
        OptionalDouble confidence,
        Optional<String> initialAnswer,
        Optional<String> outcome,
        boolean delegated,
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

    static TrialState begun(boolean practice, String truth, String advice, double opacity) {
        return new TrialState(
                practice,
                truth,
                advice,
                Optional.empty(),
                Stage.DUE,
                OptionalLong.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Overlay(opacity, opacity, false));
    }

    /** A phase is asked for. Asked for again after a stop, it keeps what was chosen in it. */
    TrialState ask(Phase asked) {
        boolean again = phase.equals(Optional.of(asked));
        return new TrialState(
                practice,
                truth,
                advice,
                Optional.of(asked),
                Stage.OPEN,
                OptionalLong.empty(),
                again ? answer : Optional.empty(),
                again ? confidence : OptionalDouble.empty(),
                initialAnswer,
                outcome,
                delegated,
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
                ? close(Optional.of(submitted), outcome, delegated, timedOut)
                : close(initialAnswer, Optional.of(submitted), delegated, timedOut);
    }

    TrialState decideDelegation(boolean toAi) {
        return close(initialAnswer, toAi ? Optional.of(advice) : outcome, toAi, timedOut);
    }

    TrialState timeOut() {
        return close(initialAnswer, outcome, delegated, true);
    }

    TrialState explain(boolean shown, double opacity) {
        return new TrialState(
                practice,
                truth,
                advice,
                phase,
                stage,
                paintedAt,
                answer,
                confidence,
                initialAnswer,
                outcome,
                delegated,
                timedOut,
                new Overlay(overlay.planned(), opacity, shown));
    }

    /** Whether the trial ended with the right answer. */
    boolean correct() {
        return outcome.equals(Optional.of(truth));
    }

    private TrialState with(
            Stage newStage, OptionalLong newPaintedAt, Optional<String> newAnswer, OptionalDouble newConfidence) {
        return new TrialState(
                practice,
                truth,
                advice,
                phase,
                newStage,
                newPaintedAt,
                newAnswer,
                newConfidence,
                initialAnswer,
                outcome,
                delegated,
                timedOut,
                overlay);
    }

    private TrialState close(
            Optional<String> newInitial, Optional<String> newOutcome, boolean newDelegated, boolean newTimedOut) {
        return new TrialState(
                practice,
                truth,
                advice,
                phase,
                Stage.CLOSED,
                paintedAt,
                answer,
                confidence,
                newInitial,
                newOutcome,
                newDelegated,
                newTimedOut,
                overlay);
    }
}
