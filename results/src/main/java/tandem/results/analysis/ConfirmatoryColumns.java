package tandem.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.results.statistics.Estimate;
import tandem.results.statistics.Interval;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the confirmatory table. */
public final class ConfirmatoryColumns {

    private static final String UNTESTED = "the hypothesis could not be tested; see reason";

    private ConfirmatoryColumns() {}

    /** All columns. */
    public static List<Column<StudyConfirmation>> all() {
        List<Column<StudyConfirmation>> columns = new ArrayList<>();
        columns.addAll(planned());
        columns.addAll(values());
        columns.addAll(found());
        return columns;
    }

    private static List<Column<StudyConfirmation>> planned() {
        return new Columns<StudyConfirmation>()
                .text("study", "Id of the study", StudyConfirmation::study)
                .text("protocol_hash", "SHA-256 of the protocol file", StudyConfirmation::protocolHash)
                .flag("simulated", "Whether the participants are programs", row -> Optional.of(row.simulated()))
                .text(
                        "hypothesis",
                        "Id of the hypothesis",
                        row -> row.row().hypothesis().id())
                .text("says", "What is expected", row -> row.row().hypothesis().says())
                .text(
                        "measure",
                        "Name of the measure, as in measures.csv",
                        row -> row.row().hypothesis().measure())
                .text(
                        "options",
                        "Options of the measure, as name=value",
                        row -> row.row().hypothesis().options().entrySet().stream()
                                .map(option -> option.getKey() + "=" + option.getValue())
                                .collect(Collectors.joining("; ")))
                .missing("none are named")
                .text(
                        "cell",
                        "Cell of the design that is measured",
                        row -> row.row().hypothesis().of().words())
                .text(
                        "reference",
                        "Cell it is compared with",
                        row -> row.row().hypothesis().against().words())
                .text(
                        "test",
                        "How they are compared",
                        row -> row.row().hypothesis().test().word())
                .text(
                        "direction",
                        "What is expected of the difference",
                        row -> row.row().hypothesis().direction().word())
                .number(
                        "smallest_effect",
                        "A smaller difference is none",
                        row -> row.row().hypothesis().smallestEffect())
                .unit("as the measure")
                .missing("none is named")
                .list();
    }

    private static List<Column<StudyConfirmation>> values() {
        return new Columns<StudyConfirmation>()
                .integer(
                        "n",
                        "Participants with a value in the cell",
                        row -> OptionalInt.of(row.row().of().values().size()))
                .derivation("where a test compares the same participants, those with a value in both cells")
                .integer(
                        "n_reference",
                        "Participants with a value in the reference",
                        row -> OptionalInt.of(row.row().against().values().size()))
                .integer(
                        "n_undefined",
                        "Participants with trials in the cell whose value is left out or undefined",
                        row -> OptionalInt.of(row.row().of().undefined()))
                .integer(
                        "n_reference_undefined",
                        "Participants with trials in the reference whose value is left out or undefined",
                        row -> OptionalInt.of(row.row().against().undefined()))
                .number(
                        "mean",
                        "Mean of the participants' values in the cell",
                        row -> row.row().of().mean())
                .missing("nobody has a value")
                .number(
                        "mean_reference",
                        "Mean of the participants' values in the reference",
                        row -> row.row().against().mean())
                .missing("nobody has a value")
                .list();
    }

    private static List<Column<StudyConfirmation>> found() {
        return new Columns<StudyConfirmation>()
                .number(
                        "difference",
                        "Mean difference of the cell from the reference",
                        number(finding -> Optional.of(finding.difference().value())))
                .missing(UNTESTED)
                .number("ci_low", "Lower end of its interval", end(Interval::low))
                .missing(UNTESTED + ", or the test gives no such interval")
                .number("ci_high", "Upper end of its interval", end(Interval::high))
                .missing(UNTESTED + ", or the test gives no such interval")
                .text(
                        "effect_kind",
                        "Kind of the standardised effect",
                        text(finding -> finding.effect().map(Estimate::kind).orElse("")))
                .missing(UNTESTED + ", or the values do not vary")
                .number(
                        "effect",
                        "Standardised effect",
                        number(finding -> finding.effect().map(Estimate::value)))
                .missing(UNTESTED + ", or the values do not vary")
                .text("method", "The test, in R's words where R has it", text(Finding::method))
                .missing(UNTESTED)
                .text("statistic_name", "Name of the test statistic", text(Finding::statisticName))
                .missing(UNTESTED)
                .number("statistic", "Test statistic", number(finding -> Optional.of(finding.statistic())))
                .missing(UNTESTED)
                .text(
                        "df",
                        "Degrees of freedom, separated by ;",
                        text(finding ->
                                finding.df().stream().map(String::valueOf).collect(Collectors.joining(";"))))
                .missing(UNTESTED + ", or the test has none")
                .number("p", "Before correction", number(finding -> Optional.of(finding.p())))
                .missing(UNTESTED)
                .number(
                        "p_corrected",
                        "After correction for all hypotheses that could be tested",
                        row -> row.row().correctedP())
                .missing(UNTESTED)
                .text("correction", "Which one", row -> row.plan().correction().word())
                .number(
                        "alpha",
                        "Error probability",
                        row -> OptionalDouble.of(row.plan().alpha()))
                .flag(
                        "holds",
                        "Whether the hypothesis is supported",
                        row -> row.row().holds())
                .missing(UNTESTED)
                .derivation("p_corrected < alpha")
                .text(
                        "reason",
                        "Why it could not be tested",
                        row -> row.row().finding().reason().orElse(""))
                .missing("it was tested")
                .list();
    }

    private static Function<StudyConfirmation, OptionalDouble> number(Function<Finding, Optional<Double>> number) {
        return row -> row.row()
                .finding()
                .value()
                .flatMap(number)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private static Function<StudyConfirmation, OptionalDouble> end(Function<Interval, Double> end) {
        return number(finding -> finding.difference().interval().map(end));
    }

    private static Function<StudyConfirmation, String> text(Function<Finding, String> text) {
        return row -> row.row().finding().value().map(text).orElse("");
    }
}
