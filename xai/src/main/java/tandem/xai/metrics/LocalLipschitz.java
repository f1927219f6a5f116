package tandem.xai.metrics;

import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * The local Lipschitz estimate (Alvarez-Melis and Jaakkola 2018): how much faster than the input a map moves, at most: the
 * greatest {@code ‖φ(x + δ) − φ(x)‖ / ‖δ‖} over random {@code δ} with no number beyond the radius. It has the map's unit, so
 * only maps of one method and one network compare; {@link MaxSensitivity} has none.
 *
 * @param samples moves, 1 or more
 * @param radius of the moves, in normalised units, positive
 * @param seed another seed makes other moves
 */
public record LocalLipschitz(int samples, double radius, long seed) implements MethodMetric {

    public LocalLipschitz {
        if (samples < 1 || !(radius > 0)) {
            throw new IllegalArgumentException("a Lipschitz estimate needs one move or more of a positive radius, not "
                    + samples + " of " + radius);
        }
    }

    /** Ten moves of 0.1. */
    public LocalLipschitz() {
        this(10, 0.1, 0);
    }

    @Override
    public String name() {
        return "local-lipschitz";
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
        double greatest = 0;
        for (int move = 0; move < samples; move++) {
            greatest = Math.max(greatest, moved.mapDistances()[move] / moved.inputDistances()[move]);
        }
        return greatest;
    }
}
