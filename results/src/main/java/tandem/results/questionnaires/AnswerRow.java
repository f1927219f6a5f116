package tandem.results.questionnaires;

import tandem.results.trials.SessionFacts;

/**
 * One answer of a submitted questionnaire.
 *
 * @param session what holds for the whole session
 * @param questionnaire id
 * @param item id of the question
 * @param value the answer as a text; empty if it was taken back
 * @param block id of the block the questionnaire followed; empty outside blocks
 * @param condition of that block; empty outside blocks
 * @param askedAfter id of the last trial before; empty if there was none
 * @param submittedNanos since the session began
 * @param durationNanos from the questionnaire's first appearance to its submission
 */
public record AnswerRow(
        SessionFacts session,
        String questionnaire,
        String item,
        String value,
        String block,
        String condition,
        String askedAfter,
        long submittedNanos,
        long durationNanos) {

    /** The block that the questionnaire followed, or the one of the last trial before it; empty if there was none. */
    public String lastBlock() {
        int end = askedAfter.lastIndexOf('-');
        return block.isEmpty() && end > 0 ? askedAfter.substring(0, end) : block;
    }
}
