package tandem.xai.training;

import java.util.List;

/**
 * Mean and standard deviation of each feature over pictures. A head learns alike from the features of any network once they
 * are standardised; afterwards the scales go into its own weights, so that it stays one linear layer.
 *
 * @param mean one a feature
 * @param deviation one a feature, 1 where all pictures are alike in it
 */
@SuppressWarnings("ArrayRecordComponent") // made here and never compared
record FeatureScales(double[] mean, double[] deviation) {

    /** Of these vectors, at least one. */
    static FeatureScales of(List<float[]> vectors) {
        int features = vectors.get(0).length;
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (int j = 0; j < features; j++) {
            double sum = 0;
            double squares = 0;
            for (float[] vector : vectors) {
                sum += vector[j];
            }
            mean[j] = sum / vectors.size();
            for (float[] vector : vectors) {
                squares += (vector[j] - mean[j]) * (vector[j] - mean[j]);
            }
            double measured = Math.sqrt(squares / vectors.size());
            deviation[j] = measured > 1e-6 * (1 + Math.abs(mean[j])) ? measured : 1;
        }
        return new FeatureScales(mean, deviation);
    }

    /** The vector, standardised. */
    float[] applied(float[] vector) {
        float[] scaled = new float[vector.length];
        for (int j = 0; j < vector.length; j++) {
            scaled[j] = (float) ((vector[j] - mean[j]) / deviation[j]);
        }
        return scaled;
    }

    /**
     * Changes a layer that was fitted to standardised vectors into the one that gives the same for vectors as they are: {@code
     * w ⋅ (x − μ) / σ + b = (w / σ) ⋅ x + (b − w ⋅ μ / σ)}.
     *
     * @param weights one row a class, in place
     * @param biases one a class, in place
     */
    void fold(float[] weights, float[] biases) {
        for (int label = 0; label < biases.length; label++) {
            double shift = 0;
            for (int j = 0; j < mean.length; j++) {
                int at = label * mean.length + j;
                double weight = weights[at] / deviation[j];
                shift += weight * mean[j];
                weights[at] = (float) weight;
            }
            biases[label] = (float) (biases[label] - shift);
        }
    }
}
