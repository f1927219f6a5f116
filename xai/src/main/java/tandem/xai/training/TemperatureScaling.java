package tandem.xai.training;

/**
 * Finds the temperature that makes a network's confidences honest: the T that minimises the mean cross-entropy of
 * softmax(logits / T) on pictures the network was not trained on (Guo, Pleiss, Sun and Weinberger 2017).
 */
final class TemperatureScaling {
    private static final double LEAST = 0.05;
    private static final double MOST = 20;
    private static final int STEPS = 80;

    private TemperatureScaling() {}

    /**
     * The temperature with the least cross-entropy.
     *
     * @param logits one row a picture, one column a class
     * @param labels class of each picture
     * @return T in [0.05, 20]
     */
    static double fit(float[][] logits, int[] labels) {
        // The loss is convex in 1 / T, hence has one minimum along log T, which golden section search closes in on.
        double low = StrictMath.log(LEAST);
        double high = StrictMath.log(MOST);
        double golden = (StrictMath.sqrt(5) - 1) / 2;
        for (int i = 0; i < STEPS; i++) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            double lossLeft = crossEntropy(logits, labels, StrictMath.exp(left));
            double lossRight = crossEntropy(logits, labels, StrictMath.exp(right));
            if (lossLeft <= lossRight) {
                high = right;
            } else {
                low = left;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /** Mean −log of the true class's probability, in nats. */
    static double crossEntropy(float[][] logits, int[] labels, double temperature) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            double greatest = Double.NEGATIVE_INFINITY;
            for (float logit : logits[i]) {
                greatest = Math.max(greatest, logit / temperature);
            }
            double exponentials = 0;
            for (float logit : logits[i]) {
                exponentials += StrictMath.exp(logit / temperature - greatest);
            }
            sum += greatest + StrictMath.log(exponentials) - logits[i][labels[i]] / temperature;
        }
        return sum / labels.length;
    }

    /** softmax(logits / T), row by row. */
    static double[][] probabilities(float[][] logits, double temperature) {
        double[][] probabilities = new double[logits.length][];
        for (int i = 0; i < logits.length; i++) {
            double greatest = Double.NEGATIVE_INFINITY;
            for (float logit : logits[i]) {
                greatest = Math.max(greatest, logit / temperature);
            }
            double[] row = new double[logits[i].length];
            double sum = 0;
            for (int c = 0; c < row.length; c++) {
                row[c] = StrictMath.exp(logits[i][c] / temperature - greatest);
                sum += row[c];
            }
            for (int c = 0; c < row.length; c++) {
                row[c] /= sum;
            }
            probabilities[i] = row;
        }
        return probabilities;
    }
}
