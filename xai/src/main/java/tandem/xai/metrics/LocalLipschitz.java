package tandem.xai.metrics;

/**
 * The local Lipschitz estimate (Alvarez-Melis and Jaakkola 2018): how much faster than the input a map moves, at most: the
 * greatest {@code ‖φ(x + δ) − φ(x)‖ / ‖δ‖} over random {@code δ} with no number beyond the radius. It has the map's unit, so
 * only maps of one method and one network compare; {@link MaxSensitivity} has none.
 *
 * @param samples moves, 1 or more
 * @param radius of the moves, in normalised units, positive
 * @param seed another seed makes other moves
 */
public record LocalLipschitz(int samples, double radius, long seed) implements MapMovement {

    public LocalLipschitz {
        MapMovement.requireMoves(samples, radius);
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
    public double of(MovedMaps moved) {
        double greatest = 0;
        for (int move = 0; move < samples; move++) {
            greatest = Math.max(greatest, moved.mapDistances()[move] / moved.inputDistances()[move]);
        }
        return greatest;
    }
}
