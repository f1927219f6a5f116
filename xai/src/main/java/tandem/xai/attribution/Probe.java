package tandem.xai.attribution;

import ai.djl.ndarray.NDManager;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import tandem.xai.model.ExplainableModel;

/** Asks a network about variants of one sample, so many at a time, and counts. */
final class Probe {

    private final AttributionMethod method;
    private final ExplainableModel model;
    private final Sample sample;
    private final Target target;
    private final Answers answers;
    private Passes passes = Passes.NONE;

    Probe(AttributionMethod method, ExplainableModel model, Sample sample, Target target) {
        this.method = method;
        this.model = model;
        this.sample = sample;
        this.target = target;
        this.answers = new Answers(model, sample, target);
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

    /** The target's value at one input. */
    double value(float[] input) {
        return values(1, one -> input)[0];
    }

    /** The target's value at each of {@code count} variants, which are asked for in order. */
    double[] values(int count, IntFunction<float[]> variants) {
        passes = passes.plus(new Passes(count, 0));
        return answers.values(count, variants);
    }

    /** The probability of the target's class, less that of the class it is held against. */
    double[] probabilities(int count, IntFunction<float[]> variants) {
        passes = passes.plus(new Passes(count, 0));
        return answers.probabilities(count, variants);
    }

    /** The gradient of the target at each of {@code count} variants, which are asked for in order. */
    void gradients(int count, IntFunction<float[]> variants, GradientSink sink) {
        answers.batches(count, variants).each((from, to, points) -> {
            try (NDManager scope = model.newManager()) {
                List<Target> targets = Collections.nCopies(to - from, target);
                float[] gradients = TargetGradient.ofInput(model, sample.batch(scope, points), targets)
                        .toFloatArray();
                for (int variant = from; variant < to; variant++) {
                    sink.take(variant, gradients, (variant - from) * (gradients.length / (to - from)));
                }
            }
        });
        Passes each = TargetGradient.passes(target);
        passes = passes.plus(new Passes(count * each.forward(), count * each.backward()));
    }

    /** Counts what was asked beside the probe. */
    void count(Passes more) {
        passes = passes.plus(more);
    }

    /** The map of the sample, with what it cost so far. */
    Attribution attribution(int channels, int height, int width, double[] values) {
        return Attribution.of(method, target, channels, height, width, Planes.floats(values), passes);
    }
}
