package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.List;

/**
 * A tile of the grid.
 *
 * @param x column from the left, from 0
 * @param y row from the top, from 0
 */
public record Tile(int x, int y) {

    /** The up to eight tiles around it in a grid of that size, in reading order: fire jumps to any of them. */
    public List<Tile> neighbours(int width, int height) {
        List<Tile> neighbours = new ArrayList<>(8);
        for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                if (row != y || column != x) {
                    neighbours.add(new Tile(column, row));
                }
            }
        }
        return neighbours;
    }

    @Override
    public String toString() {
        return "(" + x + ", " + y + ")";
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
