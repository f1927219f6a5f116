package tandem.xai.metrics;

import java.util.Arrays;
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
public record MaxSensitivity(int samples, double radius, long seed) implements MethodMetric {

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

    @Override
    public double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        MovedMaps moved = MovedMaps.of(model, method, sample, target, samples, radius, seed);
        double farthest = Arrays.stream(moved.mapDistances()).max().orElseThrow();
        return moved.length() == 0 ? Double.NaN : farthest / moved.length();
    }
}
