package tandem.results.measures.computation;

import java.util.Arrays;
import java.util.Collection;
import tandem.results.statistics.Result;

/** Quantiles, interpolated between neighbours as R does by default (type 7; Hyndman &amp; Fan 1996). */
public final class Quantile {

    private Quantile() {}

    /**
     * The {@code share} quantile, share in [0, 1].
     *
     * @throws IllegalArgumentException if there are no values
     */
    public static double of(double[] values, double share) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values have no quantile");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The median of at least one value. */
    public static Result<Double> median(Collection<Double> values) {
        return Result.of(of(values.stream().mapToDouble(Double::doubleValue).toArray(), 0.5));
    }
}
