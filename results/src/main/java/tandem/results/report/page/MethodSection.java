package tandem.results.report.page;

import java.util.List;
import java.util.stream.Collectors;
import tandem.results.analysis.Method;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.report.Findings;
import tandem.results.report.LeftOut;

/** How the numbers came about. */
final class MethodSection {

    private MethodSection() {}

    static Section of(Findings findings, Method method, String id) {
        return new Section(
                id,
                "How it was computed",
                "With the same data, settings, draws and seed anybody gets the same numbers.",
                List.of(settings(method).element(), leftOut(findings.leftOut()).element()));
    }

    private static Table settings(Method method) {
        Estimation estimation = method.estimation();
        MeasureSettings settings = method.settings();
        Table table = new Table("Settings", List.of("Setting", "Value"));
        line(table, "Computed with", estimation.software());
        line(
                table,
                "Intervals",
                Digits.percent(estimation.level())
                        + ", bias-corrected and accelerated (BCa); participants are drawn with all their trials, within"
                        + " their arms");
        line(table, "Draws", Integer.toString(estimation.draws().count()));
        line(table, "Seed of the draws", Long.toString(estimation.draws().seed()));
        line(table, "Participant mean", "over participants who have a value; the others are counted as undefined");
        line(table, "Pooled", "all trials together, sum over sum");
        line(
                table,
                "Response times that count",
                "from " + Digits.chosen(settings.times().leastMs()) + " ms"
                        + (settings.times().deadlineMs().isPresent()
                                ? " to "
                                        + Digits.chosen(
                                                settings.times().deadlineMs().getAsDouble()) + " ms"
                                : "; no longest"));
        line(table, "Option that is the event to be noticed", settings.event().orElse("none"));
        line(table, "Bins of the expected calibration error", Integer.toString(settings.calibrationBins()));
        line(
                table,
                "Quantiles of solo times for substitution",
                settings.substitutionQuantiles().stream().map(Digits::chosen).collect(Collectors.joining(", ")));
        line(table, "Early trials of a block", "the first " + settings.early());
        line(
                table,
                "Windows after an AI error",
                settings.windows().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " trials");
        line(
                table,
                "Smallest explanation effect of interest",
                Digits.chosen(settings.equivalence().smallestEffect()) + ", with α = "
                        + Digits.chosen(settings.equivalence().alpha()));
        return table;
    }

    private static Table leftOut(LeftOut leftOut) {
        Table table = new Table(
                "Trials of those analysed; what is left out by flag stays in the data", List.of("Trials", "Count"));
        table.row(Table.of("counted"), Table.number(Integer.toString(leftOut.counted())));
        leftOut.byFlag()
                .forEach((flag, count) ->
                        table.row(Table.of("left out: " + flag.replace('_', ' ')), Table.number(Long.toString(count))));
        return table;
    }

    private static void line(Table table, String setting, String value) {
        table.row(Table.of(setting), Table.words(value));
    }
}
