package tandem.xai.metrics;

import java.util.Arrays;

/**
 * The Gini index of the absolute values (Chalasani et al. 2020): 0 if all pixels matter alike, near 1 if one does alone.
 */
public final class GiniSparseness implements ComplexityMetric {

    @Override
    public String name() {
        return "gini-sparseness";
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public double of(PixelMap map) {
        double[] sorted = Arrays.stream(map.absolute()).sorted().toArray();
        double total = Arrays.stream(sorted).sum();
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return sum / (sorted.length * total);
    }
}
