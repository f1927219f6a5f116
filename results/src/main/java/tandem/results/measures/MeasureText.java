package tandem.results.measures;

import java.util.Locale;
import java.util.Optional;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.statistics.Interval;

/** Writes rows of the table of measures as text. */
public final class MeasureText {

    private MeasureText() {}

    /** A line; it ends without a line feed. */
    public static String of(MeasureRow row) {
        String options = row.definition().options().isEmpty()
                ? ""
                : " [" + row.definition().optionsText() + "]";
        String where = row.condition()
                + row.reference().map(reference -> " against " + reference).orElse("");
        String value = row.estimate()
                .value()
                .map(estimate -> number(estimate) + interval(row.bca().value()))
                .orElseGet(() -> "NA: " + row.reason());
        return String.format(
                Locale.ROOT,
                "%s%s, %s, %s: %s  (%d participants, %d undefined, %d trials, %d excluded)",
                row.definition().name(),
                options,
                where,
                row.estimator().word(),
                value,
                row.counts().participants(),
                row.counts().undefined(),
                row.counts().trials(),
                row.counts().excluded());
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(ends -> " [" + number(ends.low()) + ", " + number(ends.high()) + "]")
                .orElse("");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
