package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * The maps and beginnings of a seed, as in the paper, which crosses ten maps with four beginnings: 10 × 10 tiles that catch
 * fire with 10 to 90 per cent, in patches, and a fire of two by two tiles off the border. The paper's maps are random fields;
 * here noise is averaged over neighbours. A spread rate, which is ours, makes them easier.
 *
 * @param seed which scenes
 */
public record FireScenes(long seed) {

    /** Tiles in a row and in a column. */
    public static final int SIDE = 10;

    /** How many maps a study of the paper's size has. */
    public static final int MAPS = 10;

    /** Spread rates from easy to hard. */
    public static final List<Double> RATES = List.of(0.3, 0.4, 0.5, 0.6);

    private static final int LEVELS = 8;
    private static final int TEN = 10;
    private static final int NOISE = 1000;
    private static final int BEGINNINGS = 6;

    /**
     * A map.
     *
     * @param index from 0
     * @param rate by which all probabilities are multiplied, above 0 and up to 1
     * @throws IllegalArgumentException if the rate is out of range
     */
    public FireMap map(int index, double rate) {
        Tile.require(rate > 0 && rate <= 1, "spread rate " + rate + ": give more than 0 and up to 1");
        Chance chance = Chance.of("fire-map", seed, index);
        List<Integer> noise = new ArrayList<>();
        for (int tile = 0; tile < SIDE * SIDE; tile++) {
            noise.add(chance.below(NOISE));
        }
        List<Double> smooth = new ArrayList<>();
        for (int tile = 0; tile < SIDE * SIDE; tile++) {
            smooth.add(mean(noise, new Tile(tile % SIDE, tile / SIDE)));
        }
        double low = Collections.min(smooth);
        double high = Collections.max(smooth);
        return new FireMap(
                SIDE,
                smooth.stream()
                        .map(value -> TEN * (1 + (int) Math.round(LEVELS * (value - low) / (high - low))))
                        .map(percent -> (int) Math.round(percent * rate))
                        .toList());
    }

    /** The beginning at {@code index} ≥ 0: a fire of four tiles, at least one tile off the border. */
    public FireGrid start(int index) {
        Chance chance = Chance.of("fire-start", seed, index);
        int left = 1 + chance.below(BEGINNINGS);
        int top = 1 + chance.below(BEGINNINGS);
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < SIDE; y++) {
            String fire = y == top || y == top + 1 ? "33" : "..";
            rows.add(".".repeat(left) + fire + ".".repeat(SIDE - left - 2));
        }
        return new FireGrid(0, rows);
    }

    private static double mean(List<Integer> noise, Tile tile) {
        return (noise.get(tile.y() * SIDE + tile.x())
                        + tile.neighbours(SIDE, SIDE).stream()
                                .mapToInt(t -> noise.get(t.y() * SIDE + t.x()))
                                .sum())
                / (1.0 + tile.neighbours(SIDE, SIDE).size());
    }
}
