package tandem.xai.model;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.analysis.solvers.BrentSolver;

/** Whether a network's confidence can be believed, and the temperature that makes it so. */
public final class Calibration {

    /** No network is taken to be so much surer than it says. */
    public static final double LEAST_TEMPERATURE = 0.05;

    private static final int BINS = 15;
    private static final double GREATEST_TEMPERATURE = 20;
    private static final double ACCURACY_OF_LOG_TEMPERATURE = 1e-9;
    private static final int MOST_STEPS = 200;

    private Calibration() {}

    /**
     * The temperature T that minimises the mean negative log-likelihood of {@code softmax(logits / T)} on pictures that
     * the network was not trained on (Guo, Pleiss, Sun and Weinberger 2017).
     *
     * @param logits one row a picture, one column a class; at least one row
     * @param truths true class of each picture, from 0
     * @return T in [0.05, 20]; a bound where every row is right, or where chance would do better
     */
    public static double temperature(List<float[]> logits, int[] truths) {
        return temperature(logits, truths, 0);
    }

    /**
     * The same, as if a share of the pictures showed another class, evenly any of the others: few pictures that are all right
     * are no reason to be certain (Platt 1999).
     *
     * @param slip that share, in [0, 1)
     */
    public static double temperature(List<float[]> logits, int[] truths, double slip) {
        requirePairs(logits.size(), truths);
        double low = StrictMath.log(LEAST_TEMPERATURE);
        double high = StrictMath.log(GREATEST_TEMPERATURE);
        // The likelihood is convex in 1 / T: its slope changes sign once, or the best T lies at a bound.
        if (slope(logits, truths, slip, low) >= 0) {
            return LEAST_TEMPERATURE;
        } else if (slope(logits, truths, slip, high) <= 0) {
            return GREATEST_TEMPERATURE;
        }
        return StrictMath.exp(new BrentSolver(ACCURACY_OF_LOG_TEMPERATURE)
                .solve(MOST_STEPS, log -> slope(logits, truths, slip, log), low, high));
    }

    /**
     * The mean negative log-likelihood of the true classes, in nats, 0 is best.
     *
     * @param logits one row a picture, one column a class; at least one row
     * @param truths true class of each picture, from 0
     * @param temperature above 0
     */
    public static double negativeLogLikelihood(List<float[]> logits, int[] truths, double temperature) {
        requirePairs(logits.size(), truths);
        double sum = 0;
        for (int i = 0; i < truths.length; i++) {
            float[] row = logits.get(i);
            double largest = Double.NEGATIVE_INFINITY;
            for (float logit : row) {
                largest = Math.max(largest, logit / temperature);
            }
            double exponentials = 0;
            for (float logit : row) {
                exponentials += StrictMath.exp(logit / temperature - largest);
            }
            // Not the logarithm of the probability, which for a surely wrong answer is that of 0.
            sum += largest + StrictMath.log(exponentials) - row[truths[i]] / temperature;
        }
        return sum / truths.length;
    }

    /**
     * The expected calibration error: the distance between mean confidence and share right, over fifteen bins of
     * confidence of equal width, each open below and closed above, weighted by their pictures (Naeini, Cooper and
     * Hauskrecht 2015; fifteen as in Guo et al. 2017).
     *
     * @param predictions one a picture, at least one
     * @param truths true class of each picture, from 0
     * @return in [0, 1], 0 is best
     */
    public static double expectedCalibrationError(List<Prediction> predictions, int[] truths) {
        return reliability(predictions, truths).stream()
                .mapToDouble(bin -> (double) bin.pictures() / truths.length * Math.abs(bin.confidence() - bin.right()))
                .sum();
    }

    /**
     * A bin of a reliability diagram.
     *
     * @param above its confidences are greater than that …
     * @param upTo … and that at most
     * @param pictures how many, 1 or more
     * @param confidence mean of them
     * @param right share of them that is right
     */
    public record Bin(double above, double upTo, int pictures, double confidence, double right) {}

    /**
     * What a reliability diagram shows (Niculescu-Mizil and Caruana 2005): the bins of
     * {@link #expectedCalibrationError} that hold pictures, by rising confidence.
     *
     * @param predictions one a picture, at least one
     * @param truths true class of each picture, from 0
     */
    public static List<Bin> reliability(List<Prediction> predictions, int[] truths) {
        requirePairs(predictions.size(), truths);
        int[] pictures = new int[BINS];
        double[] confidence = new double[BINS];
        int[] right = new int[BINS];
        for (int i = 0; i < truths.length; i++) {
            double sure = predictions.get(i).confidence();
            int bin = Math.max(0, (int) Math.ceil(sure * BINS) - 1);
            pictures[bin]++;
            confidence[bin] += sure;
            right[bin] += predictions.get(i).best() == truths[i] ? 1 : 0;
        }
        return IntStream.range(0, BINS)
                .filter(bin -> pictures[bin] > 0)
                .mapToObj(bin -> new Bin(
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        pictures[bin],
                        confidence[bin] / pictures[bin],
                        (double) right[bin] / pictures[bin]))
                .toList();
    }

    /** The sign of the likelihood's change with T, scaled: the true class's logit less what the softmax expects. */
    private static double slope(List<float[]> logits, int[] truths, double slip, double logTemperature) {
        double temperature = StrictMath.exp(logTemperature);
        double sum = 0;
        for (int i = 0; i < truths.length; i++) {
            float[] row = logits.get(i);
            List<Double> probabilities = Prediction.ofLogits(row, temperature).probabilities();
            double others = 0;
            for (float logit : row) {
                others += logit;
            }
            others = (others - row[truths[i]]) / (row.length - 1);
            sum += (1 - slip) * row[truths[i]] + slip * others;
            for (int c = 0; c < row.length; c++) {
                sum -= probabilities.get(c) * row[c];
            }
        }
        return sum / truths.length;
    }

    static void requirePairs(int pictures, int[] truths) {
        if (pictures == 0 || pictures != truths.length) {
            throw new IllegalArgumentException(
                    truths.length + " true classes for " + pictures + " pictures — give one each, and at least one");
        }
    }
}
