package tandem.results.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes summaries as a small table of text, a line a condition. */
public final class SummaryText {

    private static final List<String> HEAD = List.of(
            "condition",
            "participants",
            "trials",
            "alone",
            "AI",
            "final",
            "agree",
            "switch",
            "confidence",
            "median ms");

    private SummaryText() {}

    /** The table, with a line below it that says what the columns are. Lines end with a line feed. */
    public static String of(List<ConditionSummary> summaries) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        summaries.forEach(summary -> lines.add(cells(summary)));
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElse(0);
                // The names stand left, numbers right, so that their points are below each other.
                String pattern = i == 0 ? "%-" + width + "s" : "  %" + width + "s";
                text.append(String.format(Locale.ROOT, pattern, line.get(i)));
            }
            text.append('\n');
        }
        return text.append(
                        "Accuracies of the initial answer (alone), the AI and the final answer; agreement with the AI;\n")
                .append("switch: moved to the AI's answer, given initial disagreement. Means over participants;\n")
                .append("NA: nothing to divide by; [n NA]: so many participants without a value.\n")
                .toString();
    }

    private static List<String> cells(ConditionSummary summary) {
        return Stream.concat(
                        Stream.of(
                                summary.condition(),
                                Integer.toString(summary.participants()),
                                Integer.toString(summary.trials())),
                        Stream.of(
                                cell(summary.initialAccuracy(), 3),
                                cell(summary.aiAccuracy(), 3),
                                cell(summary.finalAccuracy(), 3),
                                cell(summary.agreement(), 3),
                                cell(summary.switchFraction(), 3),
                                cell(summary.confidence(), 3),
                                cell(summary.medianRtMs(), 0)))
                .toList();
    }

    private static String cell(ParticipantMean mean, int decimals) {
        if (mean.mean().isEmpty()) {
            return "NA";
        }
        String value =
                String.format(Locale.ROOT, "%." + decimals + "f", mean.mean().getAsDouble());
        return mean.undefined() == 0 ? value : value + " [" + mean.undefined() + " NA]";
    }
}
