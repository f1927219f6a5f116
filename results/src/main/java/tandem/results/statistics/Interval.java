package tandem.results.statistics;

/**
 * A confidence interval.
 *
 * @param low lower end; −∞ where the interval is open to that side
 * @param high upper end; +∞ where the interval is open to that side
 * @param level confidence, in (0, 1)
 * @param method how it was made
 */
public record Interval(double low, double high, double level, String method) {

    /** The usual confidence, 95 %. */
    public static final double USUAL_LEVEL = 0.95;

    /** Ends that are numbers, in order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level is between 0 and 1, not " + level);
        }
    }

    /** Whether {@code value} lies in it, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
