package tandem.xai.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tandem.xai.model.Calibration;
import tandem.xai.model.ConfusionMatrix;
import tandem.xai.model.Prediction;

/**
 * Fits a linear layer by the cross-entropy: gradient descent over all vectors at once, from zero, with the momentum of Nesterov
 * (1983), until the validation loss has stopped falling. To stop early keeps the weights small, as a penalty on their squares
 * would. Draws nothing, and computes in one order.
 */
final class LinearFit {

    /**
     * Of vectors whose mean squared length is 1, with 1 for the bias beside, the gradient of the cross-entropy changes by at
     * most half of 2 (Böhning 1992), and the largest safe step is the inverse.
     */
    private static final double STEP = 1;

    private final List<float[]> vectors;
    private final int[] labels;
    private final int classes;
    private final int features;

    /**
     * @param vectors scaled by {@link FeatureScales}
     * @param labels class of each, from 0
     * @param classes how many there are
     */
    LinearFit(List<float[]> vectors, int[] labels, int classes) {
        this.vectors = vectors;
        this.labels = labels;
        this.classes = classes;
        this.features = vectors.get(0).length;
    }

    /**
     * A layer.
     *
     * @param parameters of each class its weights and then its bias
     * @param epoch after which it was so, from 1; 0 for the beginning
     */
    @SuppressWarnings("ArrayRecordComponent") // made here and never compared
    record Layer(double[] parameters, int epoch) {

        float[] weights(int classes) {
            int row = parameters.length / classes;
            float[] weights = new float[classes * (row - 1)];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) parameters[i / (row - 1) * row + i % (row - 1)];
            }
            return weights;
        }

        float[] biases(int classes) {
            int row = parameters.length / classes;
            float[] biases = new float[classes];
            for (int label = 0; label < classes; label++) {
                biases[label] = (float) parameters[label * row + row - 1];
            }
            return biases;
        }
    }

    /** The layer with the lowest loss on validation vectors. */
    Layer fit(List<float[]> validation, int[] truths, TrainingPlan plan, TrainingProgress.Listener listener) {
        double[] at = new double[classes * (features + 1)];
        double[] ahead = at.clone();
        Layer best = new Layer(at.clone(), 0);
        double lowest = Double.POSITIVE_INFINITY;
        long begun = System.nanoTime();
        for (int epoch = 1; epoch <= plan.epochs() && epoch - best.epoch <= plan.patience(); epoch++) {
            double[] gradient = new double[at.length];
            double trainingLoss = descend(ahead, gradient);
            double momentum = (epoch - 1.0) / (epoch + 2.0);
            for (int i = 0; i < at.length; i++) {
                double next = ahead[i] - STEP * gradient[i];
                ahead[i] = next + momentum * (next - at[i]);
                at[i] = next;
            }
            List<float[]> logits =
                    validation.stream().map(vector -> logits(at, vector)).toList();
            double validationLoss = Calibration.negativeLogLikelihood(logits, truths, 1);
            if (validationLoss < lowest) {
                lowest = validationLoss;
                best = new Layer(at.clone(), epoch);
            }
            double accuracy =
                    ConfusionMatrix.of(Prediction.ofLogits(logits, 1), truths).accuracy();
            Duration left = Duration.ofNanos((System.nanoTime() - begun) / epoch * (plan.epochs() - epoch));
            listener.progressed(
                    new TrainingProgress(epoch, plan.epochs(), trainingLoss, validationLoss, accuracy, left));
        }
        return best;
    }

    /** Adds up the gradient of the mean cross-entropy, and returns that. */
    private double descend(double[] parameters, double[] gradient) {
        List<float[]> all = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            float[] vector = vectors.get(i);
            all.add(logits(parameters, vector));
            List<Double> probabilities = Prediction.ofLogits(all.get(i), 1).probabilities();
            for (int label = 0; label < classes; label++) {
                double surplus = (probabilities.get(label) - (label == labels[i] ? 1 : 0)) / labels.length;
                int row = label * (features + 1);
                for (int j = 0; j < features; j++) {
                    gradient[row + j] += surplus * vector[j];
                }
                gradient[row + features] += surplus;
            }
        }
        return Calibration.negativeLogLikelihood(all, labels, 1);
    }

    private float[] logits(double[] parameters, float[] vector) {
        float[] logits = new float[classes];
        for (int label = 0; label < classes; label++) {
            int row = label * (features + 1);
            double sum = parameters[row + features];
            for (int j = 0; j < features; j++) {
                sum += parameters[row + j] * vector[j];
            }
            logits[label] = (float) sum;
        }
        return logits;
    }
}
