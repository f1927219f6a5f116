package tandem.protocols.session;

import java.util.Map;

/** An act of the participant that may move the session. The engine accepts or refuses each. */
public sealed interface Response {

    /** Gives a part of an answer, not yet final. */
    sealed interface GivesAnswer extends Response {}

    /** Agrees to take part. */
    record GiveConsent() implements Response {}

    /** Does not agree. */
    record RefuseConsent() implements Response {}

    /** Goes on from a page, an opening, feedback, the end of a round. */
    record Continue() implements Response {}

    /** Hands the trial over to the AI, or keeps it. */
    record Delegate(boolean toAi) implements Response {}

    /** Asks for the advice. */
    record RequestAdvice() implements Response {}

    /** Lets the time of delayed advice come; the window says so when it has. */
    record LetAdviceCome() implements Response {}

    /** Vetoes the AI's decision, or lets it stand. */
    record Veto(boolean vetoed) implements Response {}

    /** Chooses an answer, not yet final. */
    record ChooseAnswer(String option) implements GivesAnswer {}

    /**
     * Spreads probabilities over the options, not yet final.
     *
     * @param probabilities by option, adding up to no more than 1; an option that is left out has none
     */
    record GiveProbabilities(Map<String, Double> probabilities) implements GivesAnswer {
        public GiveProbabilities {
            probabilities = Map.copyOf(probabilities);
        }
    }

    /** Says how sure they are, in [0, 1] and on the study's confidence scale; not yet final. */
    record RateConfidence(double confidence) implements GivesAnswer {}

    /** Marks a region of the picture as evidence for the answer; not yet final. */
    record MarkEvidence(Mark mark) implements GivesAnswer {}

    /** Takes back the last mark. */
    record UndoMark() implements GivesAnswer {}

    /** Submits the answer with all that belongs to it. */
    record SubmitAnswer() implements Response {}

    /** Answers one question of a questionnaire; an empty value takes an optional answer back. */
    record AnswerQuestion(String item, String value) implements Response {}

    /** Submits the questionnaire. */
    record SubmitQuestionnaire() implements Response {}

    /** Lets the deadline of a phase pass; the window says so when it has. */
    record LetDeadlinePass() implements Response {}
}
