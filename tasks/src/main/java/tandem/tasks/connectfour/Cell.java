package tandem.tasks.connectfour;

/**
 * A cell of the board.
 *
 * @param column from the left, 1 to 7
 * @param row from the bottom, 1 to 6
 */
public record Cell(int column, int row) {}
