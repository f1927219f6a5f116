package tandem.xai.metrics;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.SplittableRandom;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * Max-sensitivity (Yeh et al. 2019): how far a map moves, at most, when the input moves a little: the greatest
 * {@code ‖φ(x + δ) − φ(x)‖ / ‖φ(x)‖} over random {@code δ} with no number beyond the radius. Not a number where the map is 0
 * everywhere.
 *
 * @param samples moves, 1 or more
 * @param radius of the moves, in normalised units, positive
 * @param seed another seed makes other moves
 */
public record MaxSensitivity(int samples, double radius, long seed) implements Metric {

    public MaxSensitivity {
        if (samples < 1 || !(radius > 0)) {
            throw new IllegalArgumentException(
                    "sensitivity needs one move or more of a positive radius, not " + samples + " of " + radius);
        }
    }

    /** Ten moves of 0.02, as in Captum. */
    public MaxSensitivity() {
        this(10, 0.02, 0);
    }

    @Override
    public String name() {
        return "max-sensitivity";
    }

    @Override
    public String parameters() {
        return "samples=" + samples + " radius=" + radius + " seed=" + seed;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    /** Of a method at a sample. Depends on nothing but these, and is the same each time. */
    public double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        float[] map = explain(model, method, sample.values(), sample, target);
        SplittableRandom random = sample.random(seed);
        double length = 0;
        for (float value : map) {
            length += (double) value * value;
        }
        double farthest = 0;
        for (int move = 0; move < samples; move++) {
            float[] moved = sample.values();
            for (int k = 0; k < moved.length; k++) {
                moved[k] += (float) (radius * (2 * random.nextDouble() - 1));
            }
            float[] other = explain(model, method, moved, sample, target);
            double distance = 0;
            for (int k = 0; k < map.length; k++) {
                distance += ((double) other[k] - map[k]) * ((double) other[k] - map[k]);
            }
            farthest = Math.max(farthest, distance);
        }
        return length == 0 ? Double.NaN : Math.sqrt(farthest / length);
    }

    private static float[] explain(
            ExplainableModel model, AttributionMethod method, float[] values, Sample sample, Target target) {
        try (NDManager scope = model.newManager()) {
            return method.explain(model, sample.batch(scope, values), List.of(target))
                    .get(0)
                    .values();
        }
    }
}
