package tandem.app.evaluation.page;

import java.util.Locale;
import java.util.Optional;
import tandem.results.report.figure.Span;
import tandem.results.statistics.Interval;

/** The only place in which numbers of the page become text. */
final class Numbers {

    private static final double USUAL_FROM = 0.01;
    private static final double USUAL_TO = 1000;

    private Numbers() {}

    /** Three digits after the point, or three digits at all where that says more; NA for no number. */
    static String of(double value) {
        double size = Math.abs(value);
        String form = size == 0 || (size >= USUAL_FROM && size < USUAL_TO) ? "%.3f" : "%.3g";
        return written(value, form);
    }

    /** Two digits after the point. */
    static String brief(double value) {
        return written(value, "%.2f");
    }

    /** Number and interval. */
    static String of(double value, Optional<Interval> interval) {
        return of(value)
                + interval.map(ends -> " [" + of(ends.low()) + ", " + of(ends.high()) + "]")
                        .orElse("");
    }

    /** An interval as it is drawn. */
    static Optional<Span> span(Optional<Interval> interval) {
        return interval.map(ends -> new Span(ends.low(), ends.high()));
    }

    private static String written(double value, String form) {
        if (Double.isNaN(value)) {
            return "NA";
        }
        String text = String.format(Locale.ROOT, form, value);
        boolean negative = text.startsWith("-") && Double.parseDouble(text) != 0;
        return (negative ? "−" : "") + text.replaceFirst("^-", "");
    }
}
