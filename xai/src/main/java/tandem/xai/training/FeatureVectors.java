package tandem.xai.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.InputTensor;
import tandem.xai.model.ModelBundleException;

/**
 * What a network's features say of each picture: their means over all places, which is all that a {@link
 * tandem.xai.model.LinearHead} sees of them. Since the features are frozen, they are asked for once.
 */
public final class FeatureVectors implements Examples {

    private static final int BATCH = 16;

    private final List<float[]> vectors;

    FeatureVectors(List<float[]> vectors) {
        this.vectors = List.copyOf(vectors);
    }

    /**
     * Of all pictures.
     *
     * @param base that lets out features
     * @param done told after each batch how many pictures are done
     * @throws ModelBundleException if its features have no places
     */
    public static FeatureVectors of(ExplainableModel base, LabelledImages pictures, IntConsumer done) {
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < pictures.size(); from += BATCH) {
            List<RgbImage> batch = new ArrayList<>();
            for (int i = from; i < Math.min(pictures.size(), from + BATCH); i++) {
                batch.add(pictures.image(i));
            }
            try (NDManager scope = base.newManager()) {
                NDArray features =
                        base.features(InputTensor.batch(scope, base.bundle().input(), batch));
                Shape shape = features.getShape();
                if (shape.dimension() != 4) {
                    throw new ModelBundleException(base.bundle().weightsFile() + ": its features are " + shape
                            + ", and (pictures, channels, height, width) are needed — export features(x) so that it"
                            + " gives the last features with their places");
                }
                addMeans(vectors, features.toFloatArray(), (int) shape.get(1), (int) (shape.get(2) * shape.get(3)));
            }
            done.accept(vectors.size());
        }
        return new FeatureVectors(vectors);
    }

    private static void addMeans(List<float[]> vectors, float[] features, int channels, int places) {
        for (int from = 0; from < features.length; from += channels * places) {
            float[] means = new float[channels];
            for (int channel = 0; channel < channels; channel++) {
                double sum = 0;
                for (int place = 0; place < places; place++) {
                    sum += features[from + channel * places + place];
                }
                means[channel] = (float) (sum / places);
            }
            vectors.add(means);
        }
    }

    /** One vector a picture, in their order. */
    public List<float[]> vectors() {
        return vectors;
    }

    int channels() {
        return vectors.get(0).length;
    }

    /** The vectors of these pictures. */
    List<float[]> of(int[] order) {
        return Arrays.stream(order).mapToObj(vectors::get).toList();
    }

    @Override
    public Shape inputShape(int batch) {
        return new Shape(batch, channels(), 1, 1);
    }

    @Override
    public NDArray batch(NDManager manager, int[] order, int from, int to) {
        float[] values = new float[(to - from) * channels()];
        for (int i = from; i < to; i++) {
            System.arraycopy(vectors.get(order[i]), 0, values, (i - from) * channels(), channels());
        }
        return manager.create(values, inputShape(to - from));
    }
}
