package tandem.tasks.game;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether right and wrong can be told apart by what should not tell: a logistic regression learns from the first half of the
 * cases and is tried on the second.
 *
 * @param features of each case, as many of each
 * @param right whether each case is right
 */
public record Lookalikes(List<double[]> features, List<Boolean> right) {

    private static final int TURNS = 500;

    /** The share of the second half that it tells, in [0, 1]. */
    public double accuracy() {
        double[][] rows = standardised();
        int half = rows.length / 2;
        double[] weights = learned(rows, half);
        long told = IntStream.range(half, rows.length)
                .filter(i -> right.get(i) == dot(weights, rows[i]) > 0)
                .count();
        return told / (double) (rows.length - half);
    }

    /** Three standard deviations of the accuracy of one who guesses. */
    public double band() {
        return 3 * Math.sqrt(0.25 / (features.size() - features.size() / 2));
    }

    /** Gradient ascent on the likelihood. */
    private double[] learned(double[][] rows, int count) {
        double[] weights = new double[rows[0].length];
        for (int turn = 0; turn < TURNS; turn++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < count; i++) {
                double error = (right.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, rows[i])));
                for (int k = 0; k < weights.length; k++) {
                    gradient[k] += error * rows[i][k];
                }
            }
            for (int k = 0; k < weights.length; k++) {
                weights[k] += gradient[k] / count;
            }
        }
        return weights;
    }

    /** Mean 0 and standard deviation 1, and a constant. */
    private double[][] standardised() {
        int count = features.get(0).length;
        double[][] rows = new double[features.size()][count + 1];
        for (int k = 0; k < count; k++) {
            int feature = k;
            double[] values = features.stream().mapToDouble(row -> row[feature]).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double spread = Math.sqrt(Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElseThrow());
            for (int i = 0; i < rows.length; i++) {
                rows[i][k] = spread > 0 ? (values[i] - mean) / spread : 0;
                rows[i][count] = 1;
            }
        }
        return rows;
    }

    private static double dot(double[] weights, double[] row) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * row[k];
        }
        return sum;
    }
}
