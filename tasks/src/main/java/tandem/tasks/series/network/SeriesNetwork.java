package tandem.tasks.series.network;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesDials;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;
import tandem.xai.model.PyTorchEngine;
import tandem.xai.model.Weights;

/**
 * A trained network that can be asked and explained: to methods of attribution a window is a picture of {@code channels} rows and
 * one column a sample, with {@value NetworkInput#PLANES} numbers a place.
 */
public final class SeriesNetwork implements ExplainableModel {

    private static final int BATCH = 100;

    private final Model model;
    private final ModelBundle bundle;

    private SeriesNetwork(Model model, ModelBundle bundle) {
        this.model = model;
        this.bundle = bundle;
    }

    /**
     * With parameters.
     *
     * @param dials of the windows that it takes
     * @throws IllegalArgumentException if they are not those of such a network
     */
    public static SeriesNetwork of(NetworkParameters parameters, SeriesDials dials) {
        Model model = PyTorchEngine.start().newModel("series", Device.cpu());
        try {
            model.setBlock(NetworkBlocks.build(Cause.values().length));
            model.getBlock()
                    .initialize(
                            model.getNDManager(),
                            DataType.FLOAT32,
                            new Shape(1, NetworkInput.PLANES, dials.channels(), dials.window()));
            parameters.restore(model.getBlock());
            model.getBlock().freezeParameters(true);
            return new SeriesNetwork(model, bundle(parameters, dials));
        } catch (RuntimeException failure) {
            model.close();
            throw failure;
        }
    }

    private static ModelBundle bundle(NetworkParameters parameters, SeriesDials dials) {
        List<Double> zeros = Collections.nCopies(NetworkInput.PLANES, 0.0);
        List<Double> ones = Collections.nCopies(NetworkInput.PLANES, 1.0);
        return new ModelBundle(
                Path.of(""),
                "series-network",
                Cause.words(),
                new ModelInput(dials.window(), dials.channels(), zeros, ones, ModelInput.Fit.SQUEEZE),
                new Weights.Blocks(""),
                "",
                "trained by Tandem on generated series",
                parameters.temperature(),
                Map.of(),
                parameters.hash());
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

    /** One row a window, from its numbers. */
    List<float[]> logits(List<float[]> inputs) {
        List<float[]> rows = new ArrayList<>();
        ModelInput size = bundle.input();
        for (int from = 0; from < inputs.size(); from += BATCH) {
            List<float[]> some = inputs.subList(from, Math.min(inputs.size(), from + BATCH));
            try (NDManager scope = newManager()) {
                float[] values = logits(batch(
                                scope, some, new Shape(some.size(), NetworkInput.PLANES, size.height(), size.width())))
                        .toFloatArray();
                int classes = values.length / some.size();
                for (int i = 0; i < some.size(); i++) {
                    rows.add(Arrays.copyOfRange(values, i * classes, (i + 1) * classes));
                }
            }
        }
        return rows;
    }

    static NDArray batch(NDManager manager, List<float[]> inputs, Shape shape) {
        float[] all = new float[(int) shape.size()];
        int at = 0;
        for (float[] input : inputs) {
            System.arraycopy(input, 0, all, at, input.length);
            at += input.length;
        }
        return manager.create(all, shape);
    }

    @Override
    public NDArray inputGradient(NDArray batch, int[] targets) {
        NDManager caller = batch.getManager();
        try (NDManager scope = caller.newSubManager()) {
            NDArray leaf = owned(scope, batch.stopGradient().duplicate());
            leaf.setRequiresGradient(true);
            // DJL takes one gradient at a time; a study has one network, and asks it from one thread at a time.
            try (GradientCollector collector = PyTorchEngine.start().newGradientCollector()) {
                collector.backward(selected(forward(leaf), targets));
            }
            return owned(caller, leaf.getGradient().stopGradient().duplicate());
        }
    }

    /** Summed over the batch: a sample's logit depends on no other sample, so each gets its own gradient. */
    private static NDArray selected(NDArray logits, int[] targets) {
        int classes = (int) logits.getShape().get(1);
        float[] mask = new float[targets.length * classes];
        for (int i = 0; i < targets.length; i++) {
            mask[i * classes + Objects.checkIndex(targets[i], classes)] = 1;
        }
        return logits.mul(logits.getManager().create(mask, logits.getShape())).sum();
    }

    private NDArray forward(NDArray batch) {
        return model.getBlock()
                .forward(new ParameterStore(batch.getManager(), false), new NDList(batch), false)
                .singletonOrThrow();
    }

    private static NDArray owned(NDManager manager, NDArray array) {
        array.attach(manager);
        return array;
    }

    @Override
    public boolean hasFeatures() {
        return false;
    }

    @Override
    public FeatureGradient featureGradient(NDArray batch, int[] targets) {
        throw new UnsupportedOperationException(bundle.name() + " lets out no features");
    }

    @Override
    public void close() {
        model.close();
    }
}
