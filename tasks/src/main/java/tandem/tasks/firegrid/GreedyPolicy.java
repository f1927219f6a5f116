package tandem.tasks.firegrid;

import java.util.List;
import tandem.protocols.design.Chance;

/**
 * Puts out the tile that threatens most: of which most healthy neighbours are expected to catch fire in this step. It looks no
 * further, and takes the first in reading order among equals.
 *
 * @param map how easily tiles catch fire
 */
public record GreedyPolicy(FireMap map) implements FirePolicy {

    @Override
    public Tile choose(FireGrid grid, List<Tile> allowed, Chance chance) {
        return choose(grid, allowed);
    }

    /** Without any chance. */
    Tile choose(FireGrid grid, List<Tile> allowed) {
        Tile most = allowed.get(0);
        for (Tile tile : allowed) {
            if (threat(grid, tile) > threat(grid, most)) {
                most = tile;
            }
        }
        return most;
    }

    /** How many healthy neighbours a burning tile is expected to set on fire by itself; none if it is burnt before. */
    double threat(FireGrid grid, Tile tile) {
        return grid.isDying(tile)
                ? 0
                : tile.neighbours(grid.width(), grid.height()).stream()
                                .filter(grid::isHealthy)
                                .mapToInt(map::percent)
                                .sum()
                        / 100.0;
    }
}
