package tandem.tasks.series.detection;

import java.util.Arrays;

/** Numbers as shares of one. */
final class Softmax {

    private Softmax() {}

    static double[] of(double[] logits) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        double[] exponentials = Arrays.stream(logits)
                .map(logit -> StrictMath.exp(logit - largest))
                .toArray();
        double sum = Arrays.stream(exponentials).sum();
        return Arrays.stream(exponentials).map(e -> e / sum).toArray();
    }
}
