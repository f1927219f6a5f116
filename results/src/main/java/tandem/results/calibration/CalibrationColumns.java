package tandem.results.calibration;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import tandem.results.statistics.Interval;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the table of calibrated items. */
public final class CalibrationColumns {

    private static final String NOBODY = "nobody answered without the AI";

    private CalibrationColumns() {}

    /** All columns. */
    public static List<Column<CalibratedItem>> all() {
        return new Columns<CalibratedItem>()
                .text("item", "Id of the item", row -> row.item().id())
                .text("truth", "Right option", row -> row.item().truth())
                .text(
                        "advice",
                        "The AI's answer, shown or silent",
                        row -> row.item().advice().orElse(""))
                .missing("there was none, or it was not always the same")
                .flag(
                        "advice_correct",
                        "Whether the AI is right",
                        row -> row.item().adviceCorrect())
                .missing("the advice is not known")
                .integer(
                        "answers",
                        "Participants who answered without the AI",
                        row -> OptionalInt.of(row.item().answered()))
                .integer(
                        "right",
                        "Of them, right",
                        row -> OptionalInt.of(row.item().right()))
                .number(
                        "solo_accuracy",
                        "Share of right answers without the AI",
                        row -> OptionalDouble.of(row.item().accuracy()))
                .missing(NOBODY)
                .derivation("right / answers")
                .number("solo_accuracy_low", "Lower end of its 95 % interval (Wilson)", row -> end(row, Interval::low))
                .missing(NOBODY)
                .number(
                        "solo_accuracy_high",
                        "Upper end of its 95 % interval (Wilson)",
                        row -> end(row, Interval::high))
                .missing(NOBODY)
                .number(
                        "solo_accuracy_shrunk",
                        "The same, drawn towards the mean of all items the more, the fewer answered",
                        CalibratedItem::shrunkAccuracy)
                .missing(NOBODY + ", or no item was answered twice")
                .derivation("beta-binomial, moments of Kleinman (1973)")
                .text(
                        "modal_error",
                        "Wrong option that most chose; with | between several that as many chose",
                        row -> String.join("|", row.item().modalErrors()))
                .missing("nobody was wrong")
                .integer(
                        "modal_error_answers",
                        "How many chose it",
                        row -> OptionalInt.of(row.item().modalErrorAnswers()))
                .flag(
                        "ai_error_is_modal",
                        "Whether the AI's wrong answer is it",
                        row -> row.item().aiErrorIsModal())
                .missing("the AI is not wrong, or nobody was")
                .list();
    }

    private static OptionalDouble end(CalibratedItem row, ToDoubleFunction<Interval> end) {
        return row.accuracyInterval()
                .map(interval -> OptionalDouble.of(end.applyAsDouble(interval)))
                .orElse(OptionalDouble.empty());
    }
}
