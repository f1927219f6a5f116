package tandem.xai.metrics;

import java.util.Arrays;

/**
 * The entropy, in nats, of the absolute values as shares of their sum (Bhatt, Weller and Moura 2020, "complexity"): 0 if one
 * pixel matters alone, {@code ln(pixels)} if all matter alike.
 */
public final class Entropy implements ComplexityMetric {

    @Override
    public String name() {
        return "entropy";
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public double of(PixelMap map) {
        double[] values = map.absolute();
        double total = Arrays.stream(values).sum();
        if (total == 0) {
            return Double.NaN;
        }
        double entropy = 0;
        for (double value : values) {
            double share = value / total;
            entropy -= share == 0 ? 0 : share * StrictMath.log(share);
        }
        return entropy;
    }
}
