package tandem.xai.training;

import java.util.List;

/**
 * What brings vectors of features to mean 0 and, on average, length 1. A head learns alike from the features of any network
 * once they are so, few or many, large or small; afterwards the scales go into its own weights, so that it stays one linear
 * layer.
 *
 * @param mean of each feature over pictures
 * @param scale that each feature is divided by: its standard deviation, times the root of their number; 1 instead of the
 *     deviation where all pictures are alike in it
 */
@SuppressWarnings("ArrayRecordComponent") // made here and never compared
record FeatureScales(double[] mean, double[] scale) {

    /** Of these vectors, at least one. */
    static FeatureScales of(List<float[]> vectors) {
        int features = vectors.get(0).length;
        double[] mean = new double[features];
        double[] scale = new double[features];
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
            double deviation = Math.sqrt(squares / vectors.size());
            boolean tells = deviation > 1e-6 * (1 + Math.abs(mean[j]));
            scale[j] = Math.sqrt(features) * (tells ? deviation : 1);
        }
        return new FeatureScales(mean, scale);
    }

    /** The vector, scaled. */
    float[] applied(float[] vector) {
        float[] scaled = new float[vector.length];
        for (int j = 0; j < vector.length; j++) {
            scaled[j] = (float) ((vector[j] - mean[j]) / scale[j]);
        }
        return scaled;
    }

    /**
     * Changes a layer that was fitted to scaled vectors into the one that gives the same for vectors as they are: {@code
     * w ⋅ (x − μ) / s + b = (w / s) ⋅ x + (b − w ⋅ μ / s)}.
     *
     * @param weights one row a class, in place
     * @param biases one a class, in place
     */
    void fold(float[] weights, float[] biases) {
        for (int label = 0; label < biases.length; label++) {
            double shift = 0;
            for (int j = 0; j < mean.length; j++) {
                int at = label * mean.length + j;
                double weight = weights[at] / scale[j];
                shift += weight * mean[j];
                weights[at] = (float) weight;
            }
            biases[label] = (float) (biases[label] - shift);
        }
    }
}
