package tandem.app.bench;

import java.util.Arrays;
import java.util.List;

/** Numbers of one measurement, and what they come to. */
public final class Distribution {

    private final double[] ascending;

    private Distribution(double[] ascending) {
        this.ascending = ascending;
    }

    /** @param values in any order */
    public static Distribution of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Distribution(sorted);
    }

    /** How many there are. */
    public int count() {
        return ascending.length;
    }

    /** Their mean; NaN of none. */
    public double mean() {
        return Arrays.stream(ascending).average().orElse(Double.NaN);
    }

    /** Their standard deviation, over n − 1; NaN of fewer than two. */
    public double sd() {
        double mean = mean();
        double squares = Arrays.stream(ascending)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return ascending.length < 2 ? Double.NaN : Math.sqrt(squares / (ascending.length - 1));
    }

    /** What a share of them is at most: the value at the rank ⌈share · n⌉; NaN of none. */
    public double quantile(double share) {
        int rank = (int) Math.max(1, Math.ceil(share * ascending.length));
        return ascending.length == 0 ? Double.NaN : ascending[Math.min(rank, ascending.length) - 1];
    }

    /** The largest; NaN of none. */
    public double max() {
        return quantile(1);
    }

    /** The share that is above {@code limit}; NaN of none. */
    public double above(double limit) {
        return ascending.length == 0
                ? Double.NaN
                : (double) Arrays.stream(ascending)
                                .filter(value -> value > limit)
                                .count()
                        / ascending.length;
    }
}
