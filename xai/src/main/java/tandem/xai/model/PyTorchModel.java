package tandem.xai.model;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;

/** What both back ends share: gradients of target logits, with all else left to the network itself. */
abstract class PyTorchModel implements ExplainableModel {

    private final ModelBundle bundle;
    private final Model model;

    PyTorchModel(ModelBundle bundle, Model model) {
        this.bundle = bundle;
        this.model = model;
    }

    /** The whole network, as {@code n × classes}. */
    abstract NDArray forward(NDArray batch);

    /** The network up to its last spatial features. */
    abstract NDArray features(NDArray batch);

    /** The rest of it, from those features to the logits. */
    abstract NDArray head(NDArray features);

    @Override
    public ModelBundle bundle() {
        return bundle;
    }

    @Override
    public NDManager newManager() {
        return model.getNDManager().newSubManager();
    }

    @Override
    public NDArray logits(NDArray batch) {
        return owned(batch.getManager(), forward(batch).stopGradient());
    }

    @Override
    public NDArray inputGradient(NDArray batch, int[] targets) {
        NDManager caller = batch.getManager();
        try (NDManager scope = caller.newSubManager()) {
            NDArray leaf = leaf(scope, batch);
            try (GradientCollector collector = newCollector()) {
                collector.backward(selected(scope, forward(leaf), targets));
            }
            return owned(caller, leaf.getGradient().stopGradient().duplicate());
        }
    }

    @Override
    public FeatureGradient featureGradient(NDArray batch, int[] targets) {
        if (!hasFeatures()) {
            throw new UnsupportedOperationException(
                    bundle.name() + " lets out no features; export it with features(x) and head(a)");
        }
        NDManager caller = batch.getManager();
        try (NDManager scope = caller.newSubManager()) {
            NDArray leaf = leaf(scope, features(owned(scope, batch.duplicate())));
            try (GradientCollector collector = newCollector()) {
                collector.backward(selected(scope, head(leaf), targets));
            }
            return new FeatureGradient(
                    owned(caller, leaf.stopGradient().duplicate()),
                    owned(caller, leaf.getGradient().stopGradient().duplicate()));
        }
    }

    @Override
    public void close() {
        model.close();
    }

    Model model() {
        return model;
    }

    /** Only leaves keep a gradient, so the point of interest is made one. */
    private static NDArray leaf(NDManager scope, NDArray values) {
        NDArray leaf = owned(scope, values.stopGradient().duplicate());
        leaf.setRequiresGradient(true);
        return leaf;
    }

    /** Summed over the batch: a sample's logit depends on no other sample, so each gets its own gradient. */
    private static NDArray selected(NDManager scope, NDArray logits, int[] targets) {
        int classes = (int) logits.getShape().get(1);
        float[] mask = new float[targets.length * classes];
        for (int i = 0; i < targets.length; i++) {
            mask[i * classes + targets[i]] = 1;
        }
        return logits.mul(scope.create(mask, new Shape(targets.length, classes)))
                .sum();
    }

    private static GradientCollector newCollector() {
        return Engine.getEngine(PyTorchEngine.NAME).newGradientCollector();
    }

    private static NDArray owned(NDManager manager, NDArray array) {
        array.attach(manager);
        return array;
    }

    static NDArray only(NDList list) {
        return list.singletonOrThrow();
    }

    /** One forward of zeros, so that a network of another shape is told before the first session. */
    void check() {
        try (NDManager scope = newManager()) {
            ModelInput input = bundle.input();
            NDArray batch = scope.zeros(new Shape(1, 3, input.height(), input.width()), DataType.FLOAT32);
            Shape shape = logits(batch).getShape();
            if (shape.dimension() != 2 || shape.get(1) != bundle.classes().size()) {
                throw new ModelBundleException(
                        bundle.weightsFile() + ": the network gives " + shape + " where model.yaml names "
                                + bundle.classes().size() + " classes — name one class for each output, in order");
            }
        }
    }
}
