package tandem.xai;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.PyTorchEngine;

/**
 * A network of one linear layer, eight classes, input 64×64, of which only the left half bears on anything. What each place
 * adds to a logit is its weight times its input: the answer that additive methods must find.
 */
public final class LinearNetwork implements ExplainableModel {

    private static final int PIXELS = 64 * 64;

    private final ModelBundle bundle;
    private final float[] weights = new float[8 * 3 * PIXELS];

    /** @param folder for its bundle */
    public LinearNetwork(Path folder) throws IOException {
        bundle = ReferenceNetworks.bundle(folder, "cnn");
        SplittableRandom random = new SplittableRandom(5);
        for (int k = 0; k < weights.length; k++) {
            double weight = (2 * random.nextDouble() - 1) / 100;
            weights[k] = k % 64 < 32 ? (float) weight : 0;
        }
    }

    /** The weight of an input for a class. */
    public float weight(int label, int input) {
        return weights[label * 3 * PIXELS + input];
    }

    @Override
    public ModelBundle bundle() {
        return bundle;
    }

    @Override
    public NDManager newManager() {
        return PyTorchEngine.start().newBaseManager();
    }

    @Override
    public NDArray logits(NDArray batch) {
        NDArray all = batch.getManager().create(weights, new Shape(8, 3L * PIXELS));
        return batch.reshape(batch.getShape().get(0), 3L * PIXELS)
                .toType(DataType.FLOAT64, false)
                .matMul(all.transpose().toType(DataType.FLOAT64, false))
                .toType(DataType.FLOAT32, false);
    }

    @Override
    public NDArray inputGradient(NDArray batch, int[] targets) {
        float[] gradient = new float[targets.length * 3 * PIXELS];
        for (int i = 0; i < targets.length; i++) {
            System.arraycopy(weights, targets[i] * 3 * PIXELS, gradient, i * 3 * PIXELS, 3 * PIXELS);
        }
        return batch.getManager().create(gradient, batch.getShape());
    }

    @Override
    public boolean hasFeatures() {
        return false;
    }

    @Override
    public FeatureGradient featureGradient(NDArray batch, int[] targets) {
        throw new UnsupportedOperationException("it has none");
    }

    @Override
    public void close() {
        // Its weights are numbers.
    }
}
