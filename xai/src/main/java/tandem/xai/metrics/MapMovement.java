package tandem.xai.metrics;

import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/** A metric of how much a map moves when its input moves a little. */
interface MapMovement extends MethodMetric {

    /** Moves of the input. */
    int samples();

    /** Of the moves, in normalised units. */
    double radius();

    /** Another seed makes other moves. */
    long seed();

    /** What the moves come to. */
    double of(MovedMaps moved);

    @Override
    default String parameters() {
        return "samples=" + samples() + " radius=" + radius() + " seed=" + seed();
    }

    @Override
    default double least() {
        return 0;
    }

    @Override
    default double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    default Better better() {
        return Better.LOWER;
    }

    @Override
    default double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        return of(MovedMaps.of(model, method, sample, target, this));
    }

    /** @throws IllegalArgumentException unless there is a move, of a positive radius */
    static void requireMoves(int samples, double radius) {
        if (samples < 1 || !(radius > 0)) {
            throw new IllegalArgumentException(
                    "how a map moves needs one move or more of a positive radius, not " + samples + " of " + radius);
        }
    }
}
