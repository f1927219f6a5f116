package tandem.xai.bench;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import tandem.xai.attribution.Answers;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * Measures a method beside its limit: the same number of forward and backward passes of the same network, in batches of the
 * same size, of inputs that are there already and with answers that nobody takes. Both are measured in turns, and
 * the fastest turn of each counts, since whatever else the machine does only ever adds.
 */
public final class MethodBench {

    private static final int LEAST_TURNS = 3;

    private final ExplainableModel model;
    private final Sample sample;
    private final double seconds;

    /**
     * @param model that is asked; not closed here
     * @param sample that is explained
     * @param seconds to spend on a method at least; each has three turns or more
     */
    public MethodBench(ExplainableModel model, Sample sample, double seconds) {
        this.model = model;
        this.sample = sample;
        this.seconds = seconds;
    }

    /**
     * What was measured.
     *
     * @param passes of one explanation
     * @param method seconds that an explanation takes, in its fastest turn
     * @param bare seconds that its passes alone take, in their fastest turn; not a number where nothing is asked
     * @param turns how often both were measured
     */
    public record Measured(Passes passes, double method, double bare, int turns) {

        /** The share of the limit that the method reaches: 1 if all its time goes into its passes. */
        public double ratio() {
            return bare / method;
        }
    }

    /** Measures a method that supports the network. */
    public Measured of(AttributionMethod method) {
        try (NDManager kept = model.newManager()) {
            NDArray inputs = inputs(kept);
            Passes passes = explain(method);
            bare(passes, inputs);
            List<Double> methods = new ArrayList<>();
            List<Double> bares = new ArrayList<>();
            long end = System.nanoTime() + (long) (seconds * 1e9);
            while (methods.size() < LEAST_TURNS || System.nanoTime() < end) {
                long begun = System.nanoTime();
                explain(method);
                long between = System.nanoTime();
                bare(passes, inputs);
                methods.add((between - begun) / 1e9);
                bares.add((System.nanoTime() - between) / 1e9);
            }
            double bare = passes.equals(Passes.NONE) ? Double.NaN : Collections.min(bares);
            return new Measured(passes, Collections.min(methods), bare, methods.size());
        }
    }

    private Passes explain(AttributionMethod method) {
        return new SampleExplainer(model).explain(method, sample, Target.of(0)).passes();
    }

    private void bare(Passes passes, NDArray inputs) {
        inBatches(passes.forward() - passes.backward(), inputs, model::logits);
        inBatches(
                passes.backward(),
                inputs,
                batch -> model.inputGradient(
                        batch, new int[(int) batch.getShape().get(0)]));
    }

    private void inBatches(int count, NDArray inputs, Consumer<NDArray> pass) {
        for (int left = count; left > 0; left -= Answers.BATCH) {
            try (NDManager scope = model.newManager()) {
                NDArray batch = inputs.get("0:" + Math.min(left, Answers.BATCH));
                batch.attach(scope);
                pass.accept(batch);
            }
        }
    }

    private NDArray inputs(NDManager manager) {
        float[] one = sample.values();
        float[] all = new float[Answers.BATCH * one.length];
        for (int from = 0; from < all.length; from += one.length) {
            System.arraycopy(one, 0, all, from, one.length);
        }
        return sample.batch(manager, all);
    }
}
