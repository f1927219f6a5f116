package tandem.tasks.minefield;

/**
 * How large a field is and how many mines it has. The classic sizes are 9 × 9 with 10, 16 × 16 with 40 and 30 × 16
 * with 99 mines.
 *
 * @param width cells in a row, 3 to {@value #LARGEST}
 * @param height cells in a column, 3 to {@value #LARGEST}
 * @param mines from 1 to as many as leave the first cell and its up to eight neighbours free
 */
public record MinefieldDials(int width, int height, int mines) {
    private static final int LARGEST = 40;

    public MinefieldDials {
        Cell.require(
                Math.min(width, height) >= 3 && Math.max(width, height) <= LARGEST,
                "minefield of " + width + " × " + height + " cells: give from 3 to " + LARGEST);
        Cell.require(
                mines >= 1 && mines <= width * height - 9,
                "minefield with " + mines + " mines: give from 1 to " + (width * height - 9));
    }
}
