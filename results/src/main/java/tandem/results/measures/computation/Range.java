package tandem.results.measures.computation;

import java.util.Locale;
import java.util.OptionalDouble;
import tandem.results.table.Cells;

/**
 * Between which numbers a measure lies, and which way is better.
 *
 * @param low least value there can be
 * @param high largest value there can be
 * @param unit of the numbers; empty if they have none
 * @param better which way is better
 */
public record Range(double low, double high, String unit, Better better) {

    /** Which values are better. */
    public enum Better {
        HIGHER,
        LOWER,
        /** It describes, and does not rate. */
        NEITHER
    }

    /** In words, such as {@code 0 to 1, higher is better}. */
    public String words() {
        String ends = Double.isInfinite(high)
                ? Double.isInfinite(low) ? "any number" : "from " + end(low)
                : end(low) + " to " + end(high);
        String of = unit.isEmpty() ? "" : " " + unit;
        return ends
                + of
                + (better == Better.NEITHER ? "" : ", " + better.name().toLowerCase(Locale.ROOT) + " is better");
    }

    private static String end(double end) {
        return Cells.number(OptionalDouble.of(end));
    }

    /** A share that is better the larger it is. */
    public static final Range GOOD_SHARE = new Range(0, 1, "", Better.HIGHER);

    /** A share that is better the smaller it is. */
    public static final Range BAD_SHARE = new Range(0, 1, "", Better.LOWER);

    /** A share that describes. */
    public static final Range SHARE = new Range(0, 1, "", Better.NEITHER);

    /** A difference of shares that is better the larger it is. */
    public static final Range GOOD_DIFFERENCE = new Range(-1, 1, "", Better.HIGHER);

    /** A difference of shares that is better the smaller it is. */
    public static final Range BAD_DIFFERENCE = new Range(-1, 1, "", Better.LOWER);

    /** A difference of shares that describes. */
    public static final Range DIFFERENCE = new Range(-1, 1, "", Better.NEITHER);

    /** A ratio or odds ratio; 1 where both are the same. */
    public static final Range RATIO = new Range(0, Double.POSITIVE_INFINITY, "", Better.NEITHER);

    /** Any number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "", Better.NEITHER);

    /** Any number, better the larger it is. */
    public static final Range LARGER_IS_BETTER =
            new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "", Better.HIGHER);

    /** A time in milliseconds. */
    public static final Range MILLISECONDS = new Range(0, Double.POSITIVE_INFINITY, "ms", Better.NEITHER);
}
