package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import tandem.xai.model.ExplainableModel;

/**
 * Integrated gradients (Sundararajan, Taly and Yan 2017): {@code (x − x′) ∫ ∂f(x′ + α(x − x′))/∂x dα}, on the target
 * logit, from a baseline of one value in normalised units (0 is the mean colour, not black).
 */
public final class IntegratedGradients implements AttributionMethod {

    private static final int BATCH = 25;

    private final int steps;
    private final float baseline;
    private final PathRule rule;

    /**
     * @param steps points on the path, 2 or more
     * @param baseline value of every pixel and channel of the baseline, in normalised units
     * @param rule where the points lie
     */
    public IntegratedGradients(int steps, float baseline, PathRule rule) {
        if (steps < 2) {
            throw new IllegalArgumentException("a path needs two points or more, not " + steps);
        }
        this.steps = steps;
        this.baseline = baseline;
        this.rule = rule;
    }

    /** Fifty Gauss–Legendre points from the mean colour. */
    public IntegratedGradients() {
        this(50, 0, PathRule.GAUSS_LEGENDRE);
    }

    @Override
    public String name() {
        return "integrated-gradients";
    }

    @Override
    public String parameters() {
        return "steps=" + steps + " baseline=" + baseline + " rule=" + rule.word();
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public boolean supports(ExplainableModel model) {
        return true;
    }

    @Override
    public List<Attribution> explain(ExplainableModel model, NDArray batch, int[] targets) {
        Shape shape = batch.getShape();
        int size = (int) (shape.get(1) * shape.get(2) * shape.get(3));
        float[] inputs = batch.toFloatArray();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            float[] input = Arrays.copyOfRange(inputs, i * size, (i + 1) * size);
            attributions.add(explain(model, shape, input, targets[i]));
        }
        return attributions;
    }

    private Attribution explain(ExplainableModel model, Shape shape, float[] input, int target) {
        double[] mean = meanGradient(model, shape, input, target);
        float[] values = new float[input.length];
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) ((input[k] - baseline) * mean[k]);
            sum += values[k];
        }
        return new Attribution(
                name(),
                parameters(),
                sign(),
                target,
                (int) shape.get(1),
                (int) shape.get(2),
                (int) shape.get(3),
                values,
                OptionalDouble.of(sum - rise(model, shape, input, target)));
    }

    private double[] meanGradient(ExplainableModel model, Shape shape, float[] input, int target) {
        double[][] nodes = rule.nodes(steps);
        double[] mean = new double[input.length];
        for (int from = 0; from < steps; from += BATCH) {
            int to = Math.min(from + BATCH, steps);
            try (NDManager scope = model.newManager()) {
                NDArray points = scope.create(path(input, nodes[0], from, to), batchOf(shape, to - from));
                int[] targets = new int[to - from];
                Arrays.fill(targets, target);
                float[] gradients = model.inputGradient(points, targets).toFloatArray();
                for (int step = from; step < to; step++) {
                    for (int k = 0; k < mean.length; k++) {
                        mean[k] += nodes[1][step] * gradients[(step - from) * mean.length + k];
                    }
                }
            }
        }
        return mean;
    }

    private float[] path(float[] input, double[] alphas, int from, int to) {
        float[] points = new float[(to - from) * input.length];
        for (int step = from; step < to; step++) {
            for (int k = 0; k < input.length; k++) {
                points[(step - from) * input.length + k] = baseline + (float) alphas[step] * (input[k] - baseline);
            }
        }
        return points;
    }

    /** f(x) − f(x′), which a complete attribution sums to. */
    private double rise(ExplainableModel model, Shape shape, float[] input, int target) {
        float[] both = Arrays.copyOf(input, 2 * input.length);
        Arrays.fill(both, input.length, both.length, baseline);
        try (NDManager scope = model.newManager()) {
            float[] logits = model.logits(scope.create(both, batchOf(shape, 2))).toFloatArray();
            return (double) logits[target] - logits[logits.length / 2 + target];
        }
    }

    private static Shape batchOf(Shape shape, int samples) {
        return new Shape(samples, shape.get(1), shape.get(2), shape.get(3));
    }
}
