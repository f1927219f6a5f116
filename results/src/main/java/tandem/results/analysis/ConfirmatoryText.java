package tandem.results.analysis;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.statistics.Interval;

/** Writes the confirmatory table as text, a paragraph a hypothesis. */
public final class ConfirmatoryText {

    private ConfirmatoryText() {}

    /** The text; lines end with a line feed. */
    public static String of(AnalysisPlan plan, List<ConfirmatoryRow> rows) {
        if (rows.isEmpty()) {
            return "The protocol plans no hypothesis: all that measures tell is exploratory.\n";
        }
        return String.format(
                        Locale.ROOT,
                        "Confirmatory: error probability %s, correction %s%n",
                        plan.alpha(),
                        plan.correction().word())
                + rows.stream().map(ConfirmatoryText::paragraph).collect(Collectors.joining());
    }

    private static String paragraph(ConfirmatoryRow row) {
        Hypothesis hypothesis = row.hypothesis();
        String verdict =
                row.holds().map(holds -> holds ? "supported" : "not supported").orElse("not tested");
        return hypothesis.id() + "  " + hypothesis.says() + "  [" + verdict + "]\n"
                + "    " + hypothesis.measure() + ", " + hypothesis.of().words() + " against "
                + hypothesis.against().words() + "; " + hypothesis.test().word() + ", "
                + hypothesis.direction().word() + "\n    "
                + row.finding()
                        .value()
                        .map(finding -> finding(row, finding))
                        .orElseGet(() -> "NA: " + row.finding().reason().orElseThrow())
                + "\n";
    }

    private static String finding(ConfirmatoryRow row, Finding finding) {
        String n = row.of().values().size() + " and " + row.against().values().size();
        String degrees = finding.df().isEmpty()
                ? ""
                : finding.df().stream().map(ConfirmatoryText::number).collect(Collectors.joining(", ", "(", ")"));
        return "n " + n + " · mean " + number(row.of().mean()) + " against "
                + number(row.against().mean()) + " · difference "
                + number(finding.difference().value())
                + finding.difference()
                        .interval()
                        .map(ConfirmatoryText::interval)
                        .orElse("")
                + finding.effect()
                        .map(effect -> " · " + effect.kind() + " " + number(effect.value()))
                        .orElse("")
                + " · " + finding.statisticName() + degrees + " = " + number(finding.statistic()) + " · p "
                + number(finding.p()) + ", corrected " + number(row.correctedP());
    }

    private static String interval(Interval interval) {
        return " [" + bound(interval.low()) + ", " + bound(interval.high()) + "]";
    }

    private static String bound(double end) {
        return Double.isInfinite(end) ? end < 0 ? "-∞" : "∞" : number(end);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "NA";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
