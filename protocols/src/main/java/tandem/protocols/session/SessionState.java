package tandem.protocols.session;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.protocols.plan.PlannedTrial;

/**
 * How far a session is: the fold of its events, and nothing else.
 *
 * @param seq of the last event; 0 before the first
 * @param nanos of the last event
 * @param step index of the current step; -1 before the first
 * @param stage how far that step is
 * @param trial the current trial, once it has started
 * @param stepNanos when the current step began, in nanoseconds of the session
 * @param answers given in the current or last questionnaire, by item
 * @param roundCorrect right answers since the last practice round ended
 * @param roundResult of the practice round whose end is the current step
 * @param blockTally of the current block's main trials
 * @param stepResult what was told in the current step: of an attempt at a quiz, of a block
 */
record SessionState(
        long seq,
        long nanos,
        int step,
        Stage stage,
        Optional<TrialState> trial,
        SortedMap<String, String> answers,
        int roundCorrect,
        Optional<RoundResult> roundResult,
        Tally blockTally,
        Optional<Tally> stepResult,
        long stepNanos) {

    /** How far the current step is. */
    enum Stage {
        /** It takes responses. */
        OPEN,
        /** It is over; the next one is to start. */
        DONE,
        /** The session is over: the participant did not consent. */
        REFUSED,
        /** The session is over: the participant came to its end. */
        COMPLETED
    }

    /** So many right of so many. */
    record Tally(int correct, int of) {

        static final Tally NONE = new Tally(0, 0);

        Tally with(boolean right) {
            return new Tally(correct + (right ? 1 : 0), of + 1);
        }

        boolean all() {
            return correct == of;
        }
    }

    /** What a practice round came to. */
    record RoundResult(int correct, boolean passed) {}

    SessionState {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    static SessionState unstarted() {
        return new SessionState(
                0,
                0,
                -1,
                Stage.DONE,
                Optional.empty(),
                new TreeMap<>(),
                0,
                Optional.empty(),
                Tally.NONE,
                Optional.empty(),
                0);
    }

    boolean over() {
        return stage == Stage.REFUSED || stage == Stage.COMPLETED;
    }

    SessionState at(long newSeq, long newNanos) {
        return new SessionState(
                newSeq,
                newNanos,
                step,
                stage,
                trial,
                answers,
                roundCorrect,
                roundResult,
                blockTally,
                stepResult,
                stepNanos);
    }

    /** A step begins. What was answered in a questionnaire is kept until the next one begins, a block's tally likewise. */
    SessionState beginStep(int index, boolean questionnaire, boolean block) {
        return new SessionState(
                seq,
                nanos,
                index,
                Stage.OPEN,
                Optional.empty(),
                questionnaire ? new TreeMap<>() : answers,
                roundCorrect,
                Optional.empty(),
                block ? Tally.NONE : blockTally,
                Optional.empty(),
                nanos);
    }

    SessionState in(Stage newStage) {
        return new SessionState(
                seq,
                nanos,
                step,
                newStage,
                trial,
                answers,
                roundCorrect,
                roundResult,
                blockTally,
                stepResult,
                stepNanos);
    }

    SessionState with(TrialState newTrial) {
        return new SessionState(
                seq,
                nanos,
                step,
                stage,
                Optional.of(newTrial),
                answers,
                roundCorrect,
                roundResult,
                blockTally,
                stepResult,
                stepNanos);
    }

    /** The trial is over; in practice it counts towards the round, a main trial towards its block. */
    SessionState endTrial() {
        boolean right = trial.filter(TrialState::correct).isPresent();
        boolean practised =
                trial.filter(t -> t.kind() == PlannedTrial.Kind.PRACTICE).isPresent();
        boolean main = trial.filter(t -> t.kind() == PlannedTrial.Kind.MAIN).isPresent();
        return new SessionState(
                seq,
                nanos,
                step,
                Stage.DONE,
                trial,
                answers,
                roundCorrect + (practised && right ? 1 : 0),
                roundResult,
                main ? blockTally.with(right) : blockTally,
                stepResult,
                stepNanos);
    }

    /** So many right of so many is told. */
    SessionState tell(Tally result) {
        return new SessionState(
                seq,
                nanos,
                step,
                stage,
                trial,
                answers,
                roundCorrect,
                roundResult,
                blockTally,
                Optional.of(result),
                stepNanos);
    }

    SessionState endRound(RoundResult result) {
        return new SessionState(
                seq, nanos, step, stage, trial, answers, 0, Optional.of(result), blockTally, stepResult, stepNanos);
    }

    /** A question was answered; an empty value takes the answer back. */
    SessionState answer(String item, String value) {
        Map<String, String> changed = new TreeMap<>(answers);
        if (value.isEmpty()) {
            changed.remove(item);
        } else {
            changed.put(item, value);
        }
        return new SessionState(
                seq,
                nanos,
                step,
                stage,
                trial,
                new TreeMap<>(changed),
                roundCorrect,
                roundResult,
                blockTally,
                stepResult,
                stepNanos);
    }
}
