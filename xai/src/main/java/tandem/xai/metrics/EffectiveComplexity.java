package tandem.xai.metrics;

import java.util.Arrays;

/**
 * Effective complexity, in the short form of Quantus: the share of pixels whose absolute value is more than a share of the
 * largest. Nguyen and Martínez (2020), whose word it is, count the features that keep a network's error within a bound; that
 * needs a conditional distribution of pictures. Not a number for a map that is 0 everywhere.
 *
 * @param threshold share of the largest absolute value, 0 or more and below 1
 */
public record EffectiveComplexity(double threshold) implements ComplexityMetric {

    public EffectiveComplexity {
        if (!(threshold >= 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold lies at 0 or more and below 1, not at " + threshold);
        }
    }

    /** Above a twentieth of the largest. */
    public EffectiveComplexity() {
        this(0.05);
    }

    @Override
    public String name() {
        return "effective-complexity";
    }

    @Override
    public String parameters() {
        return "threshold=" + threshold;
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public double of(PixelMap map) {
        double[] values = map.absolute();
        double largest = Arrays.stream(values).max().orElseThrow();
        long above = Arrays.stream(values)
                .filter(value -> value > threshold * largest)
                .count();
        return largest == 0 ? Double.NaN : (double) above / values.length;
    }
}
