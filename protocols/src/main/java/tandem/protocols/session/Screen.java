package tandem.protocols.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tandem.protocols.item.Advice;
import tandem.protocols.plan.GameTurn;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedBlock;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Page;

/** What is to be shown now. It carries no more than may be seen now: advice is absent until it may be read. */
public sealed interface Screen {

    /** Consent is asked. */
    record Consent(Page page) implements Screen {}

    /** A page is read. */
    record Read(Page page) implements Screen {}

    /**
     * A questionnaire is filled in.
     *
     * @param answers given so far, by item
     */
    record Form(Questionnaire questionnaire, Map<String, String> answers) implements Screen {}

    /** A block opens. */
    record BlockOpening(PlannedBlock block) implements Screen {}

    /** The main trials of a block open, after its familiarisation trials. */
    record MainTrialsOpening(PlannedBlock block) implements Screen {}

    /**
     * A phase of a trial.
     *
     * @param trialId unique in the session
     * @param block the trial belongs to
     * @param kind practice, familiarisation or main
     * @param number in its block and kind, from 1
     * @param of how many of that kind the block has
     * @param itemId what is decided about; the truth is not here
     * @param phase what is asked
     * @param answer given so far in this phase
     * @param initial the locked initial answer, once there is one
     * @param advice what may be read of the AI, if anything
     * @param optionsExplained how each option is explained without advice, if it is
     * @param feedback the truth, in the feedback phase
     * @param comingAdvice how advice that is not there yet will come, if it will
     * @param instruction the answer that an attention check asks for
     * @param place where it stands in its game, if it is a turn of one
     * @param options what can be answered, in the order it is shown
     * @param minimumViewMs no answer is taken earlier after the first painted frame
     * @param deadlineMs after the first painted frame, if any
     * @param exposureMs the stimulus is taken away so long after the first painted frame, if at all
     */
    record Trial(
            String trialId,
            PlannedBlock block,
            PlannedTrial.Kind kind,
            int number,
            int of,
            String itemId,
            Phase phase,
            Answer answer,
            Optional<Answer> initial,
            Optional<ShownAdvice> advice,
            Optional<ExplanationSpec> optionsExplained,
            Optional<ComingAdvice> comingAdvice,
            Optional<Feedback> feedback,
            Optional<String> instruction,
            Optional<GameTurn> place,
            List<String> options,
            int minimumViewMs,
            OptionalInt deadlineMs,
            OptionalInt exposureMs)
            implements Screen {}

    /**
     * Advice that may be read now.
     *
     * @param show which parts of it
     * @param set of options that it names, the likeliest first; empty where it names one
     * @param abstains whether it does not answer
     * @param explanation offered with it; none where it does not answer
     */
    record ShownAdvice(
            Advice advice,
            Set<AdviceElement> show,
            List<String> set,
            boolean abstains,
            Optional<ExplanationSpec> explanation) {}

    /**
     * Advice that is not there yet.
     *
     * @param afterMs it comes by itself so long after the first painted frame; empty where it must be asked for
     */
    record ComingAdvice(OptionalInt afterMs) {}

    /** The truth (what the AI answered, where that was predicted), and whether the participant's answer was right. */
    record Feedback(String truth, boolean correct) {}

    /**
     * A game has come to its end, or to its last turn.
     *
     * @param itemId of what it has come to
     * @param number among its block's games, from 1
     * @param of how many games the block has
     */
    record GameEnd(String itemId, int number, int of) implements Screen {}

    /** A practice round is over. */
    record RoundEnd(int round, int rounds, int correct, int of, boolean passed) implements Screen {}

    /** An attempt at a quiz is over. */
    record QuizEnd(int attempt, int attempts, int correct, int of) implements Screen {

        /** Whether all was right. */
        public boolean passed() {
            return correct == of;
        }
    }

    /** How many answers of a block were right. */
    record BlockFeedback(PlannedBlock block, int correct, int of) implements Screen {}

    /**
     * A pause.
     *
     * @param atLeastMs the participant can go on after that
     */
    record Break(Page page, int atLeastMs) implements Screen {}

    /**
     * The last page.
     *
     * @param pay what the session pays, where that is known by now
     */
    record Debrief(Page page, String withdrawalCode, Optional<Pay> pay) implements Screen {}

    /**
     * What the session pays.
     *
     * @param currency ISO 4217 code, or points
     * @param amount in the smallest unit of the currency
     * @param fractionDigits so many digits follow the point when it is written in the currency
     */
    record Pay(String currency, long amount, int fractionDigits) {}

    /** The session is over. */
    record Ended(boolean completed) implements Screen {}
}
