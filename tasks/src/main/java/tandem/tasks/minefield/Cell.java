package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cell of the grid.
 *
 * @param x column from the left, from 0
 * @param y row from the top, from 0
 */
public record Cell(int x, int y) {
    static final Comparator<Cell> READING_ORDER =
            Comparator.comparingInt(Cell::y).thenComparingInt(Cell::x);

    /** The up to eight cells around it in a grid of that size, in reading order. */
    public List<Cell> neighbours(int width, int height) {
        List<Cell> neighbours = new ArrayList<>(8);
        for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                if (row != y || column != x) {
                    neighbours.add(new Cell(column, row));
                }
            }
        }
        return neighbours;
    }

    /** How many steps, diagonal ones too, another cell is away. */
    int steps(Cell other) {
        return Math.max(Math.abs(x - other.x), Math.abs(y - other.y));
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
