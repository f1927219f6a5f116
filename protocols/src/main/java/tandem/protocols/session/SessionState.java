package tandem.protocols.session;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a session is: the fold of its events, and nothing else.
 *
 * @param seq of the last event; 0 before the first
 * @param nanos of the last event
 * @param step index of the current step; -1 before the first
 * @param stage how far that step is
 * @param trial the current trial, once it has started
 * @param answers given in the current questionnaire, by item
 * @param roundCorrect right answers since the last practice round ended
 * @param roundResult of the practice round whose end is the current step
 */
record SessionState(
        long seq,
        long nanos,
        int step,
        Stage stage,
        Optional<TrialState> trial,
        SortedMap<String, String> answers,
        int roundCorrect,
        Optional<RoundResult> roundResult) {

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

    /** What a practice round came to. */
    record RoundResult(int correct, boolean passed) {}

    SessionState {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    static SessionState unstarted() {
        return new SessionState(0, 0, -1, Stage.DONE, Optional.empty(), new TreeMap<>(), 0, Optional.empty());
    }

    boolean over() {
        return stage == Stage.REFUSED || stage == Stage.COMPLETED;
    }

    SessionState at(long newSeq, long newNanos) {
        return new SessionState(newSeq, newNanos, step, stage, trial, answers, roundCorrect, roundResult);
    }

    SessionState beginStep(int index) {
        return new SessionState(
                seq, nanos, index, Stage.OPEN, Optional.empty(), new TreeMap<>(), roundCorrect, Optional.empty());
    }

    SessionState in(Stage newStage) {
        return new SessionState(seq, nanos, step, newStage, trial, answers, roundCorrect, roundResult);
    }

    SessionState with(TrialState newTrial) {
        return new SessionState(seq, nanos, step, stage, Optional.of(newTrial), answers, roundCorrect, roundResult);
    }

    /** The trial is over; a right answer in practice counts towards the round. */
    SessionState endTrial() {
        boolean counts = trial.filter(t -> t.practice() && t.correct()).isPresent();
        return new SessionState(
                seq, nanos, step, Stage.DONE, trial, answers, roundCorrect + (counts ? 1 : 0), roundResult);
    }

    SessionState endRound(RoundResult result) {
        return new SessionState(seq, nanos, step, stage, trial, answers, 0, Optional.of(result));
    }

    /** A question was answered; an empty value takes the answer back. */
    SessionState answer(String item, String value) {
        Map<String, String> changed = new TreeMap<>(answers);
        if (value.isEmpty()) {
            changed.remove(item);
        } else {
            changed.put(item, value);
        }
        return new SessionState(seq, nanos, step, stage, trial, new TreeMap<>(changed), roundCorrect, roundResult);
    }
}
