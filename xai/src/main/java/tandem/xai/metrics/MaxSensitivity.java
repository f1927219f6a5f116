package tandem.xai.metrics;

import java.util.Arrays;

/**
 * Max-sensitivity (Yeh et al. 2019): how far a map moves, at most, when the input moves a little: the greatest
 * {@code ‖φ(x + δ) − φ(x)‖ / ‖φ(x)‖} over random {@code δ} with no number beyond the radius. Not a number where the map is 0
 * everywhere.
 *
 * @param samples moves, 1 or more
 * @param radius of the moves, in normalised units, positive
 * @param seed another seed makes other moves
 */
public record MaxSensitivity(int samples, double radius, long seed) implements MapMovement {

    public MaxSensitivity {
        MapMovement.requireMoves(samples, radius);
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
    public double of(MovedMaps moved) {
        double farthest = Arrays.stream(moved.mapDistances()).max().orElseThrow();
        return moved.length() == 0 ? Double.NaN : farthest / moved.length();
    }
}
