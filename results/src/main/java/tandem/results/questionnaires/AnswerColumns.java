package tandem.results.questionnaires;

import java.util.List;
import java.util.OptionalLong;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the questionnaire table. */
public final class AnswerColumns {

    private AnswerColumns() {}

    /** All columns. */
    public static List<Column<AnswerRow>> all() {
        return new Columns<AnswerRow>()
                .text("study", "Id of the study", row -> row.session().study())
                .text("participant", "Pseudonym", row -> row.session().participant())
                .levels("P001 … people, S001 … simulated")
                .text("session", "Id of the session", row -> row.session().session())
                .text("questionnaire", "Id of the questionnaire", AnswerRow::questionnaire)
                .text("item", "Id of the question", AnswerRow::item)
                .text("value", "The answer: a number on a scale, or the id of an option", AnswerRow::value)
                .missing("the answer was taken back; a question never answered has no row")
                .text("block", "Id of the block the questionnaire followed", AnswerRow::block)
                .missing("it was asked outside blocks")
                .text("condition", "Name of that block's condition", AnswerRow::condition)
                .missing("it was asked outside blocks")
                .text("asked_after", "Id of the last trial before", AnswerRow::askedAfter)
                .missing("it was asked before any trial")
                .milliseconds(
                        "submitted_ms",
                        "When the questionnaire was submitted, since the session began",
                        row -> OptionalLong.of(row.submittedNanos()))
                .milliseconds(
                        "duration_ms",
                        "How long the questionnaire was filled in",
                        row -> OptionalLong.of(row.durationNanos()))
                .derivation("first appearance to submission")
                .list();
    }
}
