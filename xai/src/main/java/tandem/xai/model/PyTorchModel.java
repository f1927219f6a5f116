package tandem.xai.model;

import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.util.Pair;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What both back ends share: gradients of target logits, with all else left to the network itself. */
abstract class PyTorchModel implements ExplainableModel {

    /** DJL allows one gradient at a time in the whole process, whatever network and thread it belongs to. */
    private static final Lock ONE_GRADIENT = new ReentrantLock();

    private final ModelBundle bundle;
    private final Model model;

    PyTorchModel(ModelBundle bundle, Model model) {
        this.bundle = bundle;
        this.model = model;
    }

    /** The whole network, as {@code n × classes}. */
    abstract NDArray forward(NDArray batch);

    /** The network up to its last spatial features. */
    abstract NDArray body(NDArray batch);

    /** The rest of it, from those features to the logits. */
    abstract NDArray head(NDArray features);

    /** All blocks that hold parameters, from input to output. */
    List<Block> blocks() {
        return List.of(model.getBlock());
    }

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
            differentiate(leaf, this::forward, targets);
            return owned(caller, leaf.getGradient().stopGradient().duplicate());
        }
    }

    @Override
    public NDArray features(NDArray batch) {
        return hasFeatures()
                ? owned(batch.getManager(), body(batch).stopGradient())
                : ExplainableModel.super.features(batch);
    }

    @Override
    public FeatureGradient featureGradient(NDArray batch, int[] targets) {
        if (!hasFeatures()) {
            throw new UnsupportedOperationException(
                    bundle.name() + " lets out no features; export it with features(x) and head(a)");
        }
        NDManager caller = batch.getManager();
        try (NDManager scope = caller.newSubManager()) {
            NDArray leaf = leaf(scope, body(owned(scope, batch.duplicate())));
            differentiate(leaf, this::head, targets);
            return new FeatureGradient(
                    owned(caller, leaf.stopGradient().duplicate()),
                    owned(caller, leaf.getGradient().stopGradient().duplicate()));
        }
    }

    @Override
    public List<String> layers() {
        return parameters()
                .map(parameter -> layer(parameter.getKey()))
                .distinct()
                .toList();
    }

    @Override
    public void shuffle(String layer, SplittableRandom random) {
        parameters()
                .filter(parameter -> layer(parameter.getKey()).equals(layer))
                .forEach(parameter -> {
                    NDArray array = parameter.getValue().getArray();
                    float[] values = array.toFloatArray();
                    for (int last = values.length - 1; last > 0; last--) {
                        int other = random.nextInt(last + 1);
                        float swapped = values[last];
                        values[last] = values[other];
                        values[other] = swapped;
                    }
                    array.set(values);
                });
    }

    private Stream<Pair<String, Parameter>> parameters() {
        return blocks().stream()
                .flatMap(block -> block.getParameters().stream())
                .filter(parameter -> parameter.getValue().getType() != Parameter.Type.RUNNING_MEAN
                        && parameter.getValue().getType() != Parameter.Type.RUNNING_VAR);
    }

    /** What stands before the parameter's own word, after which either back end puts a sign of its own. */
    private static String layer(String parameter) {
        return parameter.replaceFirst("[._][^._]*$", "");
    }

    @Override
    public void close() {
        model.close();
    }

    /** Only leaves keep a gradient, so the point of interest is made one. */
    static NDArray leaf(NDManager scope, NDArray values) {
        NDArray leaf = owned(scope, values.stopGradient().duplicate());
        leaf.setRequiresGradient(true);
        return leaf;
    }

    /** Leaves the gradient of each sample's target logit in the leaf. */
    static void differentiate(NDArray leaf, UnaryOperator<NDArray> network, int[] targets) {
        ONE_GRADIENT.lock();
        try (GradientCollector collector = PyTorchEngine.start().newGradientCollector()) {
            collector.backward(selected(network.apply(leaf), targets));
        } finally {
            ONE_GRADIENT.unlock();
        }
    }

    /** Summed over the batch: a sample's logit depends on no other sample, so each gets its own gradient. */
    private static NDArray selected(NDArray logits, int[] targets) {
        int samples = (int) logits.getShape().get(0);
        int classes = (int) logits.getShape().get(1);
        if (targets.length != samples) {
            throw new IllegalArgumentException(targets.length + " targets for " + samples + " samples");
        }
        float[] mask = new float[samples * classes];
        for (int i = 0; i < samples; i++) {
            mask[i * classes + Objects.checkIndex(targets[i], classes)] = 1;
        }
        return logits.mul(logits.getManager().create(mask, logits.getShape())).sum();
    }

    static NDArray owned(NDManager manager, NDArray array) {
        array.attach(manager);
        return array;
    }

    /** What a part of the network gives, which must be one array. */
    NDArray only(NDList list) {
        if (list.size() != 1) {
            throw new ModelBundleException(bundle.weightsFile() + ": the network gives " + list.size()
                    + " arrays at once where one of logits belongs — export a forward that returns the logits alone");
        }
        return list.head();
    }

    /** One forward of zeros, so that a network of another shape is told before the first session. */
    void check() {
        try (NDManager scope = newManager()) {
            NDArray logits = logitsOfZeros(scope);
            Shape shape = logits.getShape();
            if (shape.dimension() != 2 || shape.get(1) != bundle.classes().size()) {
                throw new ModelBundleException(
                        bundle.weightsFile() + ": the network gives " + shape + " where model.yaml names "
                                + bundle.classes().size() + " classes — name one class for each output, in order");
            }
            for (float logit : logits.toFloatArray()) {
                if (!Float.isFinite(logit)) {
                    throw new ModelBundleException(bundle.weightsFile() + ": the network answers " + logit
                            + " to an empty picture, so some of its weights are no numbers — look at how it was"
                            + " trained, and export one that answers");
                }
            }
        }
    }

    private NDArray logitsOfZeros(NDManager scope) {
        ModelInput input = bundle.input();
        NDArray batch = scope.zeros(new Shape(1, 3, input.height(), input.width()), DataType.FLOAT32);
        try {
            return logits(batch);
        } catch (EngineException refused) {
            throw new ModelBundleException(
                    bundle.weightsFile() + ": the network does not take an input of " + batch.getShape() + " ("
                            + ModelBundleException.lastReason(refused)
                            + ") — write its width and height into model.yaml, or export it again",
                    refused);
        }
    }
}
