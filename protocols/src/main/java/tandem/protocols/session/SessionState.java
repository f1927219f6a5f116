package tandem.protocols.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.protocols.incentive.ScoredTrial;
import tandem.protocols.plan.Answered;
import tandem.protocols.plan.PlannedTrial;

/**
 * How far a session is: the fold of its events, and nothing else.
 *
 * @param seq of the last event; 0 before the first
 * @param nanos of the last event
 * @param current the step it is in
 * @param answers given in the current or last questionnaire, by item
 * @param tallies of what was right so far
 */
record SessionState(long seq, long nanos, StepState current, SortedMap<String, String> answers, Tallies tallies) {

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

    /**
     * The current step.
     *
     * @param index of it; -1 before the first
     * @param stage how far it is
     * @param began when it began, in nanoseconds of the session
     * @param trial once it has started
     * @param roundResult of the practice round whose end it is
     * @param result what was told in it: of an attempt at a quiz, of a block
     */
    record StepState(
            int index,
            Stage stage,
            long began,
            Optional<TrialState> trial,
            Optional<RoundResult> roundResult,
            Optional<Tally> result) {

        static StepState begun(int index, long nanos) {
            return new StepState(index, Stage.OPEN, nanos, Optional.empty(), Optional.empty(), Optional.empty());
        }

        StepState in(Stage newStage) {
            return new StepState(index, newStage, began, trial, roundResult, result);
        }

        StepState with(TrialState newTrial) {
            return new StepState(index, stage, began, Optional.of(newTrial), roundResult, result);
        }

        StepState told(RoundResult newResult) {
            return new StepState(index, stage, began, trial, Optional.of(newResult), result);
        }

        StepState told(Tally newResult) {
            return new StepState(index, stage, began, trial, roundResult, Optional.of(newResult));
        }
    }

    /**
     * What was right so far.
     *
     * @param round right answers since the last practice round ended
     * @param block of the current block's main trials
     * @param scored main trials that are over, as pay looks at them
     * @param answered trials that are over and that later ones follow from: of staircases and of games
     * @param pay what was told that the session pays, in the smallest unit
     */
    record Tallies(int round, Tally block, List<ScoredTrial> scored, List<Answered> answered, OptionalLong pay) {

        Tallies {
            scored = List.copyOf(scored);
            answered = List.copyOf(answered);
        }

        Tallies withRound(int newRound) {
            return new Tallies(newRound, block, scored, answered, pay);
        }

        Tallies withBlock(Tally newBlock) {
            return new Tallies(round, newBlock, scored, answered, pay);
        }

        Tallies paying(long amount) {
            return new Tallies(round, block, scored, answered, OptionalLong.of(amount));
        }

        /** A trial is over; in practice it counts towards the round, a main trial towards its block and the pay. */
        Tallies after(TrialState trial) {
            if (trial.facts().kind() == PlannedTrial.Kind.PRACTICE) {
                return withRound(round + (trial.correct() ? 1 : 0));
            } else if (trial.facts().kind() == PlannedTrial.Kind.MAIN) {
                List<ScoredTrial> more = new ArrayList<>(scored);
                more.add(trial.scored());
                return new Tallies(round, block.with(trial.correct()), more, with(trial), pay);
            } else if (trial.facts().kind() == PlannedTrial.Kind.STAIRCASE) {
                return new Tallies(round, block, scored, with(trial), pay);
            }
            return this;
        }

        private List<Answered> with(TrialState trial) {
            if (!trial.facts().leads()) {
                return answered;
            }
            List<Answered> more = new ArrayList<>(answered);
            more.add(new Answered(
                    trial.facts().block(),
                    trial.facts().item(),
                    trial.ending().outcome().flatMap(Answer::option),
                    trial.correct()));
            return more;
        }
    }

    SessionState {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    static SessionState unstarted() {
        return new SessionState(
                0,
                0,
                StepState.begun(-1, 0).in(Stage.DONE),
                new TreeMap<>(),
                new Tallies(0, Tally.NONE, List.of(), List.of(), OptionalLong.empty()));
    }

    /** Index of the current step; -1 before the first. */
    int step() {
        return current.index();
    }

    /** How far the current step is. */
    Stage stage() {
        return current.stage();
    }

    /** The current trial, once it has started. */
    Optional<TrialState> trial() {
        return current.trial();
    }

    boolean over() {
        return stage() == Stage.REFUSED || stage() == Stage.COMPLETED;
    }

    SessionState at(long newSeq, long newNanos) {
        return new SessionState(newSeq, newNanos, current, answers, tallies);
    }

    /** A step begins. What was answered in a questionnaire is kept until the next one begins, a block's tally likewise. */
    SessionState beginStep(int index, boolean questionnaire, boolean block) {
        return new SessionState(
                seq,
                nanos,
                StepState.begun(index, nanos),
                questionnaire ? new TreeMap<>() : answers,
                block ? tallies.withBlock(Tally.NONE) : tallies);
    }

    SessionState in(Stage newStage) {
        return with(current.in(newStage));
    }

    SessionState with(TrialState newTrial) {
        return with(current.with(newTrial));
    }

    SessionState endTrial() {
        return new SessionState(
                seq,
                nanos,
                current.in(Stage.DONE),
                answers,
                current.trial().map(tallies::after).orElse(tallies));
    }

    /** So many right of so many is told. */
    SessionState tell(Tally result) {
        return with(current.told(result));
    }

    SessionState endRound(RoundResult result) {
        return new SessionState(seq, nanos, current.told(result), answers, tallies.withRound(0));
    }

    /** What the session pays is told. */
    SessionState tellPay(long amount) {
        return new SessionState(seq, nanos, current, answers, tallies.paying(amount));
    }

    /** A question was answered; an empty value takes the answer back. */
    SessionState answer(String item, String value) {
        Map<String, String> changed = new TreeMap<>(answers);
        if (value.isEmpty()) {
            changed.remove(item);
        } else {
            changed.put(item, value);
        }
        return new SessionState(seq, nanos, current, new TreeMap<>(changed), tallies);
    }

    private SessionState with(StepState step) {
        return new SessionState(seq, nanos, step, answers, tallies);
    }
}
