package tandem.protocols.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.item.Turns;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.study.Page;

/** One step of a session. */
public sealed interface PlannedStep {

    /** Consent, given or refused. */
    record Consent(Page page) implements PlannedStep {}

    /** A page to read. */
    record Read(Page page) implements PlannedStep {}

    /**
     * A questionnaire.
     *
     * @param block the block it follows; empty outside blocks
     */
    record Form(Questionnaire questionnaire, String block) implements PlannedStep {}

    /** The screen that opens a block: which block of how many, and what the AI will do in it. */
    record BlockOpening(PlannedBlock block) implements PlannedStep {}

    /**
     * The screen between a block's familiarisation trials and its main trials.
     */
    record MainTrialsOpening(PlannedBlock block) implements PlannedStep {}

    /** A step in which something is decided. */
    sealed interface Decides extends PlannedStep {

        /** Id of its trial. */
        String id();

        /** The block it belongs to. */
        PlannedBlock block();

        /**
         * Its trial.
         *
         * @param past trials that later ones follow from, and that are over
         */
        PlannedTrial trial(List<Answered> past);
    }

    /** A trial whose item is laid down. */
    record Trial(PlannedTrial trial) implements Decides {

        @Override
        public PlannedBlock block() {
            return trial.block();
        }

        @Override
        public String id() {
            return trial.id();
        }

        @Override
        public PlannedTrial trial(List<Answered> past) {
            return trial;
        }
    }

    /**
     * A trial whose item is chosen by what was answered before.
     *
     * @param block it belongs to
     * @param number in its block, from 1
     * @param ladder its item is from
     * @param feedback whether the truth is told in the end
     * @param end index of the step to go on with when the staircase wants no further trial
     */
    record StaircaseTrial(PlannedBlock block, int number, Ladder ladder, boolean feedback, int end) implements Decides {

        @Override
        public String id() {
            return TrialIds.of(block, PlannedTrial.Kind.STAIRCASE, number);
        }

        @Override
        public PlannedTrial trial(List<Answered> past) {
            return PlannedTrial.of(
                    block,
                    number,
                    PlannedTrial.Kind.STAIRCASE,
                    ladder.next(past),
                    Variation.of(block.condition()),
                    feedback);
        }
    }

    /**
     * A turn of a game: what is decided in it follows from what was answered in the turns before.
     *
     * @param game it belongs to
     * @param number in its block, from 1
     * @param turn of its game, from 1
     * @param variation what distinguishes it from others of its block
     * @param feedback whether the truth is told in the end
     */
    record TurnTrial(PlannedGame game, int number, int turn, Variation variation, boolean feedback) implements Decides {

        @Override
        public PlannedBlock block() {
            return game.block();
        }

        @Override
        public String id() {
            return TrialIds.of(block(), PlannedTrial.Kind.MAIN, number);
        }

        @Override
        public PlannedTrial trial(List<Answered> past) {
            return PlannedTrial.of(
                    block(),
                    number,
                    PlannedTrial.Kind.MAIN,
                    game.turns().at(game.reached(past)).item(),
                    variation.inGame(new GameTurn(game.item(), game.number(), game.of(), turn)),
                    feedback);
        }

        /** How the game stands after an answer in this turn, or none. */
        public Turns.Standing after(List<Answered> past, Optional<String> answer) {
            return game.turns().standing(game.turns().after(game.reached(past), answer));
        }
    }

    /** How a game stands in the end is shown. */
    record GameEnd(PlannedGame game) implements PlannedStep {}

    /** The end of a staircase, where its threshold is noted; nothing is shown. */
    record StaircaseEnd(Ladder ladder) implements PlannedStep {}

    /**
     * The end of a practice round.
     *
     * @param block the round's block id
     * @param round from 1
     * @param rounds at most this many
     * @param correct how many right answers the criterion asks
     * @param of trials in the round
     * @param nextIfPassed index of the step to go on with when the criterion is met
     */
    record RoundEnd(String block, int round, int rounds, int correct, int of, int nextIfPassed)
            implements PlannedStep {}

    /**
     * The end of an attempt at a quiz.
     *
     * @param questionnaire that asked it
     * @param attempt from 1
     * @param attempts at most this many
     * @param right option of each question, by the question's id
     * @param nextIfPassed index of the step to go on with when all were right
     * @param nextIfFailed index of the step to go on with when they were not, or {@link #TO_THE_END}
     */
    record QuizEnd(
            String questionnaire,
            int attempt,
            int attempts,
            Map<String, String> right,
            int nextIfPassed,
            int nextIfFailed)
            implements PlannedStep {

        /** Stands for the last step of the session. */
        public static final int TO_THE_END = -1;

        public QuizEnd {
            right = Map.copyOf(right);
        }
    }

    /** How many answers of a block's main trials were right is told. */
    record BlockFeedback(PlannedBlock block) implements PlannedStep {}

    /**
     * A pause.
     *
     * @param atLeastMs the participant can go on after that
     */
    record Break(Page page, int atLeastMs) implements PlannedStep {}

    /** The last page. */
    record Debrief(Page page) implements PlannedStep {}
}
