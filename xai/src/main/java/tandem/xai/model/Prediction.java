package tandem.xai.model;

import java.util.Arrays;
import java.util.List;

/**
 * What a network makes of one picture.
 *
 * @param probabilities of each class, in the bundle's order, after temperature scaling; they sum to 1
 */
public record Prediction(List<Double> probabilities) {

    public Prediction {
        probabilities = List.copyOf(probabilities);
    }

    /**
     * The softmax of {@code logits / temperature}.
     *
     * @param logits one a class
     * @param temperature above 0
     */
    public static Prediction ofLogits(float[] logits, double temperature) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            largest = Math.max(largest, logit / temperature);
        }
        double[] exponentials = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            exponentials[i] = StrictMath.exp(logits[i] / temperature - largest);
            sum += exponentials[i];
        }
        double total = sum;
        return new Prediction(Arrays.stream(exponentials)
                .mapToObj(exponential -> exponential / total)
                .toList());
    }

    /** The softmax of each row of {@code logits / temperature}, as {@link #ofLogits(float[], double)}. */
    public static List<Prediction> ofLogits(List<float[]> logits, double temperature) {
        return logits.stream().map(row -> ofLogits(row, temperature)).toList();
    }

    /** The most probable class; of equal ones the first. */
    public int best() {
        int best = 0;
        for (int i = 1; i < probabilities.size(); i++) {
            if (probabilities.get(i) > probabilities.get(best)) {
                best = i;
            }
        }
        return best;
    }

    /** The probability of the most probable class, from 1 / classes to 1. */
    public double confidence() {
        return probabilities.get(best());
    }
}
