package tandem.tasks.firegrid;

import java.util.List;

/**
 * How easily each tile catches fire.
 *
 * @param width tiles in a row
 * @param percents for each tile in reading order, the probability that one burning neighbour sets it on fire in a step, in per
 *     cent, 0 to 100
 */
public record FireMap(int width, List<Integer> percents) {

    private static final int HUNDRED = 100;

    /** @throws IllegalArgumentException if the tiles do not fill rows, or a probability is out of range */
    public FireMap {
        percents = List.copyOf(percents);
        Tile.require(
                width >= 1 && !percents.isEmpty() && percents.size() % width == 0,
                "fire map of " + percents.size() + " tiles in rows of " + width + ": give full rows");
        for (int percent : percents) {
            Tile.require(percent >= 0 && percent <= HUNDRED, "fire map with " + percent + " %: give from 0 to 100");
        }
    }

    /** Tiles in a column. */
    public int height() {
        return percents.size() / width;
    }

    /** The probability that one burning neighbour sets a tile on fire in a step. */
    public double probability(Tile tile) {
        return percent(tile) / (double) HUNDRED;
    }

    /** That probability in per cent: whole numbers add up alike in any order. */
    int percent(Tile tile) {
        return percents.get(tile.y() * width + tile.x());
    }

    /** The probability that so many burning neighbours set it on fire, each by itself: 1 − (1 − p)ⁿ. */
    public double probability(Tile tile, int burningNeighbours) {
        double spared = 1;
        for (int i = 0; i < burningNeighbours; i++) {
            spared *= 1 - probability(tile);
        }
        return 1 - spared;
    }
}
