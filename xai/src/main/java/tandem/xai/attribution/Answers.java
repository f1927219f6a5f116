package tandem.xai.attribution;

import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.function.IntFunction;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.Prediction;

/** What a network answers to variants of one sample, so many at a time. */
public final class Answers {

    /** How many variants a network is asked about at once. */
    public static final int BATCH = 25;

    private final ExplainableModel model;
    private final Sample sample;
    private final Target target;

    /** @param target whose value is asked for */
    public Answers(ExplainableModel model, Sample sample, Target target) {
        this.model = model;
        this.sample = sample;
        this.target = target;
    }

    /** The target's value at each of {@code count} variants, which are asked for in order, by one thread at a time. */
    public double[] values(int count, IntFunction<float[]> variants) {
        double[] values = new double[count];
        logits(count, variants, (variant, logits, from, classes) -> values[variant] = target.in(logits, from));
        return values;
    }

    /** The probability of the target's class, less that of the class it is held against; by a plain softmax. */
    public double[] probabilities(int count, IntFunction<float[]> variants) {
        double[] values = new double[count];
        logits(
                count,
                variants,
                (variant, logits, from, classes) -> values[variant] = target.in(softmax(logits, from, classes), 0));
        return values;
    }

    private interface LogitSink {
        void take(int variant, float[] logits, int from, int classes);
    }

    private void logits(int count, IntFunction<float[]> variants, LogitSink sink) {
        batches(count, variants).each((from, to, points) -> {
            try (NDManager scope = model.newManager()) {
                float[] logits = model.logits(sample.batch(scope, points)).toFloatArray();
                int classes = logits.length / (to - from);
                for (int variant = from; variant < to; variant++) {
                    sink.take(variant, logits, (variant - from) * classes, classes);
                }
            }
        });
    }

    Batches batches(int count, IntFunction<float[]> variants) {
        return new Batches(count, sample.channels() * sample.pixels(), variants);
    }

    private static float[] softmax(float[] logits, int from, int classes) {
        Prediction prediction = Prediction.ofLogits(Arrays.copyOfRange(logits, from, from + classes), 1);
        float[] probabilities = new float[classes];
        for (int k = 0; k < classes; k++) {
            probabilities[k] = prediction.probabilities().get(k).floatValue();
        }
        return probabilities;
    }
}
