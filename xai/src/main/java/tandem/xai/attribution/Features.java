package tandem.xai.attribution;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/** The last spatial features of one sample. */
final class Features {

    private final int channels;
    private final int height;
    private final int width;
    private final float[] values;

    private Features(Shape shape, float[] values) {
        this.channels = (int) shape.get(1);
        this.height = (int) shape.get(2);
        this.width = (int) shape.get(3);
        this.values = values;
    }

    static Features of(Probe probe) {
        Sample sample = probe.sample();
        try (NDManager scope = probe.model().newManager()) {
            FeatureGradient features = probe.model().featureGradient(sample.batch(scope, sample.values()), new int[] {
                probe.target().label()
            });
            probe.count(new Passes(1, 1));
            return new Features(
                    features.features().getShape(), features.features().toFloatArray());
        }
    }

    int channels() {
        return channels;
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    /** One channel, row by row. */
    float[] plane(int channel) {
        return Arrays.copyOfRange(values, channel * height * width, (channel + 1) * height * width);
    }
}
