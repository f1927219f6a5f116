package tandem.xai.attribution;

import java.util.Arrays;

/**
 * Score-CAM (Wang et al. 2020): each channel of the features, brought to the input's size (bilinear, corners aligned) and
 * to 0 … 1, masks the input; the channel's weight is the softmax, over channels, of the target under that mask. The sum of
 * the channels so weighted, at the size of the features. No gradient weighs anything; weights cannot be negative.
 */
final class ScoreCam extends SampleMethod {

    private static final double EPSILON = 1e-8;

    @Override
    public String name() {
        return "score-cam";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Need need() {
        return Need.FEATURES;
    }

    @Override
    Attribution explain(Probe probe) {
        Features features = Features.of(probe);
        double[] scores = probe.values(features.channels(), channel -> masked(probe.sample(), features, channel));
        double[] weights = softmax(scores);
        double[] sums = new double[features.height() * features.width()];
        for (int channel = 0; channel < weights.length; channel++) {
            float[] plane = features.plane(channel);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[channel] * plane[i];
            }
        }
        return probe.attribution(1, features.height(), features.width(), sums);
    }

    private static float[] masked(Sample sample, Features features, int channel) {
        float[] mask = Planes.resized(
                features.plane(channel), features.height(), features.width(), sample.height(), sample.width(), true);
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float value : mask) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        float[] masked = sample.values();
        for (int k = 0; k < masked.length; k++) {
            masked[k] *= (float) ((mask[k % mask.length] - least) / (most - least + EPSILON));
        }
        return masked;
    }

    private static double[] softmax(double[] scores) {
        double most = Arrays.stream(scores).max().orElseThrow();
        double[] powers =
                Arrays.stream(scores).map(score -> StrictMath.exp(score - most)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }
}
