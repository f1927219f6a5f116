package tandem.tasks.series.robust;

import java.util.Arrays;

/** Location and scale of numbers by their order alone. */
public final class Medians {

    /** Makes the median absolute deviation of normal numbers their standard deviation: 1 / Φ⁻¹(3/4). */
    private static final double NORMAL = 1.482602218505602;

    private Medians() {}

    /** The middle one, or the mean of the two. */
    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The median absolute deviation from the median, consistent with a normal standard deviation (Hampel 1974). */
    public static double deviation(double... values) {
        double median = median(values);
        return NORMAL
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
    }

    /** The median of each number and its neighbours, {@code reach} on each side as far as there are any (Tukey 1977). */
    public static double[] running(double[] values, int reach) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            smooth[i] =
                    median(Arrays.copyOfRange(values, Math.max(0, i - reach), Math.min(values.length, i + reach + 1)));
        }
        return smooth;
    }
}
