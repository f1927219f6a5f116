package tandem.results.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import tandem.results.measures.computation.Range;
import tandem.results.report.figure.Span;
import tandem.results.statistics.Interval;
import tandem.results.statistics.Result;

/** How numbers are written on the page: so many digits after the point, and no more anywhere. */
final class Digits {

    private static final int USUAL = 3;
    private static final int OF_MILLISECONDS = 0;
    private static final double LEAST_P = 0.001;

    private Digits() {}

    /** A number with three digits after the point. */
    static String number(double value) {
        return rounded(value, USUAL);
    }

    /** A number of a measure: three digits after the point, whole milliseconds. */
    static String number(double value, Range range) {
        return rounded(value, digits(range));
    }

    /** Both ends of an interval. */
    static String interval(Interval interval) {
        return interval(interval, Range.ANY);
    }

    /** Both ends of an interval of a measure. */
    static String interval(Interval interval, Range range) {
        return "[" + number(interval.low(), range) + ", " + number(interval.high(), range) + "]";
    }

    /** A number of a measure with its interval; NA where there is none. */
    static String estimate(Result<Double> estimate, Result<Interval> interval, Range range) {
        return estimate.value()
                .map(value -> number(value, range)
                        + interval.value()
                                .map(ends -> " " + interval(ends, range))
                                .orElse(""))
                .orElse("NA");
    }

    /** A p, or that it is less than .001. */
    static String p(double p) {
        return p < LEAST_P ? "< " + rounded(LEAST_P, USUAL) : rounded(p, USUAL);
    }

    /** Degrees of freedom; whole ones without digits after the point. */
    static String df(List<Double> df) {
        return df.stream()
                .map(value -> rounded(value, value == Math.rint(value) ? 0 : USUAL))
                .collect(Collectors.joining(", "));
    }

    /** A share of confidence in per cent, as {@code 95 %}. */
    static String percent(double share) {
        return BigDecimal.valueOf(100)
                        .multiply(BigDecimal.valueOf(share))
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** A choice of the lab, as it was chosen. */
    static String chosen(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** An interval as it is drawn. */
    static Span span(Interval interval) {
        return new Span(interval.low(), interval.high());
    }

    private static int digits(Range range) {
        return range.unit().equals(Range.MILLISECONDS.unit()) ? OF_MILLISECONDS : USUAL;
    }

    private static String rounded(double value, int digits) {
        if (Double.isInfinite(value)) {
            return value < 0 ? "−∞" : "∞";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() < 0 ? "−" + rounded.negate().toPlainString() : rounded.toPlainString();
    }
}
