package tandem.tasks.maze;

/**
 * A gap in the outer wall.
 *
 * @param cell the last cell inside
 * @param side where the gap is in that cell
 */
public record Exit(Cell cell, Direction side) {}
