package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import tandem.xai.model.ExplainableModel;

/** Asks a network about variants of one sample, so many at a time, and counts. */
final class Probe {

    private static final int BATCH = 25;

    private final AttributionMethod method;
    private final ExplainableModel model;
    private final Sample sample;
    private final Target target;
    private Passes passes = Passes.NONE;

    Probe(AttributionMethod method, ExplainableModel model, Sample sample, Target target) {
        this.method = method;
        this.model = model;
        this.sample = sample;
        this.target = target;
    }

    /** Takes the gradient at each variant, in order. */
    @FunctionalInterface
    interface GradientSink {
        /** @param from where the variant's gradient begins in {@code gradients} */
        void take(int variant, float[] gradients, int from);
    }

    Sample sample() {
        return sample;
    }

    ExplainableModel model() {
        return model;
    }

    Target target() {
        return target;
    }

    /** A stream of its own for every seed and sample, whatever else is in the batch. */
    SplittableRandom random(long seed) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ sample.fingerprint());
    }

    /** The target's value at one input. */
    double value(float[] input) {
        return values(1, one -> input)[0];
    }

    /** The target's value at each of {@code count} variants, which are asked for in order. */
    double[] values(int count, IntFunction<float[]> variants) {
        double[] values = new double[count];
        logits(count, variants, (variant, logits, from, classes) -> values[variant] = target.in(logits, from));
        return values;
    }

    /** The probability of the target's class, less that of the class it is held against. */
    double[] probabilities(int count, IntFunction<float[]> variants) {
        double[] values = new double[count];
        logits(count, variants, (variant, logits, from, classes) -> {
            float[] probabilities = softmax(logits, from, classes);
            values[variant] = target.in(probabilities, 0);
        });
        return values;
    }

    /** The gradient of the target at each of {@code count} variants, which are asked for in order. */
    void gradients(int count, IntFunction<float[]> variants, GradientSink sink) {
        for (int from = 0; from < count; from += BATCH) {
            int to = Math.min(from + BATCH, count);
            try (NDManager scope = model.newManager()) {
                NDArray points = batch(scope, from, to, variants);
                List<Target> targets = Collections.nCopies(to - from, target);
                float[] gradients =
                        TargetGradient.ofInput(model, points, targets).toFloatArray();
                for (int variant = from; variant < to; variant++) {
                    sink.take(variant, gradients, (variant - from) * (gradients.length / (to - from)));
                }
            }
        }
        Passes each = TargetGradient.passes(target);
        passes = passes.plus(new Passes(count * each.forward(), count * each.backward()));
    }

    /** Counts what was asked beside the probe. */
    void count(Passes more) {
        passes = passes.plus(more);
    }

    /** The map of the sample, with what it cost so far. */
    Attribution attribution(int channels, int height, int width, float[] values) {
        return Attribution.of(method, target, channels, height, width, values, passes);
    }

    private interface LogitSink {
        void take(int variant, float[] logits, int from, int classes);
    }

    private void logits(int count, IntFunction<float[]> variants, LogitSink sink) {
        for (int from = 0; from < count; from += BATCH) {
            int to = Math.min(from + BATCH, count);
            try (NDManager scope = model.newManager()) {
                float[] logits = model.logits(batch(scope, from, to, variants)).toFloatArray();
                int classes = logits.length / (to - from);
                for (int variant = from; variant < to; variant++) {
                    sink.take(variant, logits, (variant - from) * classes, classes);
                }
            }
        }
        passes = passes.plus(new Passes(count, 0));
    }

    private NDArray batch(NDManager scope, int from, int to, IntFunction<float[]> variants) {
        int size = sample.channels() * sample.pixels();
        float[] points = new float[(to - from) * size];
        for (int variant = from; variant < to; variant++) {
            System.arraycopy(variants.apply(variant), 0, points, (variant - from) * size, size);
        }
        return scope.create(points, new Shape(to - from, sample.channels(), sample.height(), sample.width()));
    }

    private static float[] softmax(float[] logits, int from, int classes) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < classes; k++) {
            most = Math.max(most, logits[from + k]);
        }
        double sum = 0;
        double[] powers = new double[classes];
        for (int k = 0; k < classes; k++) {
            powers[k] = StrictMath.exp(logits[from + k] - most);
            sum += powers[k];
        }
        float[] probabilities = new float[classes];
        for (int k = 0; k < classes; k++) {
            probabilities[k] = (float) (powers[k] / sum);
        }
        return probabilities;
    }
}
