package tandem.tasks.maze;

/**
 * A cell of the grid.
 *
 * @param x column from the left, from 0
 * @param y row from the top, from 0
 */
public record Cell(int x, int y) {

    /** The neighbour that way; it may lie outside the grid. */
    public Cell step(Direction direction) {
        return new Cell(x + direction.dx(), y + direction.dy());
    }

    /**
     * The direction of the one step to {@code next}.
     *
     * @throws IllegalArgumentException if {@code next} is no neighbour
     */
    public Direction to(Cell next) {
        for (Direction direction : Direction.values()) {
            if (step(direction).equals(next)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("path from " + this + " to " + next + ": give a neighbour of the first");
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
