package tandem.results.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tandem.results.measures.computation.Definition;
import tandem.results.measures.computation.Measure;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Interval;
import tandem.results.statistics.Result;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the table of measures. */
public final class MeasureColumns {

    private static final String NA = "the estimate is NA, or resampling gives no such interval; see reason";

    private MeasureColumns() {}

    /**
     * All columns.
     *
     * @param measures that there are rows of; the codebook defines them
     */
    public static List<Column<StudyMeasure>> all(List<Measure> measures) {
        List<Column<StudyMeasure>> columns = new ArrayList<>();
        columns.addAll(what(measures));
        columns.addAll(numbers());
        columns.addAll(counts());
        columns.addAll(method());
        return columns;
    }

    private static List<Column<StudyMeasure>> what(List<Measure> measures) {
        return new Columns<StudyMeasure>()
                .text("study", "Id of the study", StudyMeasure::study)
                .text("protocol_hash", "SHA-256 of the protocol file", StudyMeasure::protocolHash)
                .missing("the data were not collected with a protocol")
                .flag("simulated", "Whether the participants are programs", row -> Optional.of(row.simulated()))
                .text("family", "Family of the measure", row -> definition(row).family())
                .text("measure", "Name of the measure", row -> definition(row).name())
                .levels(definitions(measures))
                .text(
                        "options",
                        "What the measure depends on, as name=value",
                        row -> definition(row).optionsText())
                .missing("it has no options")
                .text(
                        "condition",
                        "Condition that was measured",
                        row -> row.row().condition())
                .text(
                        "reference",
                        "Condition that it is compared with",
                        row -> row.row().reference().orElse(""))
                .missing("the condition stands for itself")
                .text(
                        "estimator",
                        "How trials of several participants became one number",
                        row -> row.row().estimator().word())
                .levels("pooled: sum over sum of all trials; participant_mean: mean of participants' values, over those"
                        + " that are defined")
                .list();
    }

    private static List<Column<StudyMeasure>> numbers() {
        return new Columns<StudyMeasure>()
                .number("estimate", "The number", row -> number(row.row().estimate(), value -> value))
                .missing("NA; see reason")
                .number(
                        "ci_low",
                        "Lower end of the BCa interval",
                        row -> number(row.row().bca(), Interval::low))
                .missing(NA)
                .number(
                        "ci_high",
                        "Upper end of the BCa interval",
                        row -> number(row.row().bca(), Interval::high))
                .missing(NA)
                .number(
                        "percentile_low",
                        "Lower end of the percentile interval",
                        row -> number(row.row().percentile(), Interval::low))
                .missing(NA)
                .number(
                        "percentile_high",
                        "Upper end of the percentile interval",
                        row -> number(row.row().percentile(), Interval::high))
                .missing(NA)
                .number(
                        "ci_level",
                        "Confidence of both intervals",
                        row -> OptionalDouble.of(row.row().estimation().level()))
                .text(
                        "reason",
                        "Why there is no estimate, or else no BCa interval",
                        row -> row.row().reason())
                .missing("there are both")
                .list();
    }

    private static List<Column<StudyMeasure>> counts() {
        return new Columns<StudyMeasure>()
                .integer(
                        "n_participants",
                        "Participants with trials in the condition",
                        row -> OptionalInt.of(row.row().counts().participants()))
                .integer(
                        "n_undefined",
                        "Of them, without a value",
                        row -> OptionalInt.of(row.row().counts().undefined()))
                .integer(
                        "n_trials",
                        "Trials in the denominator",
                        row -> OptionalInt.of(row.row().counts().trials()))
                .integer(
                        "n_comparison_trials",
                        "Trials in the denominator that it is compared with",
                        row -> OptionalInt.of(row.row().counts().comparisonTrials()))
                .integer(
                        "n_excluded",
                        "Trials of the condition left out by flag",
                        row -> OptionalInt.of(row.row().counts().excluded()))
                .derivation("excluded in trials.csv; of both conditions where two are compared")
                .list();
    }

    private static List<Column<StudyMeasure>> method() {
        return new Columns<StudyMeasure>()
                .text("method", "How intervals are made", row -> resampling(row, Bootstrap::method))
                .missing("there was nothing to resample; see reason")
                .derivation("participants are drawn with all their trials, within their arms")
                .integer(
                        "draws",
                        "How often participants were drawn",
                        row -> OptionalInt.of(row.row().estimation().draws().count()))
                .text(
                        "undefined_draws",
                        "Draws in which the measure was undefined; they are left out",
                        row -> resampling(row, bootstrap -> Integer.toString(bootstrap.undefinedDraws())))
                .missing("there was nothing to resample; see reason")
                .text(
                        "seed",
                        "Seed of the draws, a whole number of 64 bits",
                        row -> Long.toString(row.row().estimation().draws().seed()))
                .text(
                        "software",
                        "Version of Tandem that computed it",
                        row -> row.row().estimation().software())
                .list();
    }

    private static Definition definition(StudyMeasure row) {
        return row.row().definition();
    }

    private static String resampling(StudyMeasure row, Function<Bootstrap, String> text) {
        return row.row().resampling().value().map(text).orElse("");
    }

    private static <T> OptionalDouble number(Result<T> result, ToDoubleFunction<T> number) {
        return result.value()
                .map(value -> OptionalDouble.of(number.applyAsDouble(value)))
                .orElse(OptionalDouble.empty());
    }

    private static String definitions(List<Measure> measures) {
        return measures.stream()
                .map(Measure::definition)
                .map(definition -> definition.name() + ": " + definition.description() + source(definition))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String source(Definition definition) {
        String source = definition.source().isEmpty() ? "" : definition.source() + "; ";
        return " (" + source + definition.range().words() + ")";
    }
}
