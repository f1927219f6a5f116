package tandem.tasks.maze;

/**
 * How mazes are to be made; larger ones are harder.
 *
 * @param width cells in a row, {@value #SMALLEST} to {@value #LARGEST}
 * @param height cells in a column, {@value #SMALLEST} to {@value #LARGEST}, and no side
 *     more than twice the other
 * @param exits 2 to 6, with at least {@value #CELLS_PER_EXIT} · (exits + 1) cells in the grid
 */
public record MazeDials(int width, int height, int exits) {
    private static final int SMALLEST = 6;
    private static final int LARGEST = 40;
    private static final int CELLS_PER_EXIT = 12;

    public MazeDials {
        Cell.require(
                Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST,
                "maze of " + width + " × " + height + " cells: give from " + SMALLEST + " to " + LARGEST);
        Cell.require(
                Math.max(width, height) <= 2 * Math.min(width, height),
                "maze of " + width + " × " + height + " cells: give sides of which none is more than twice the other");
        Cell.require(exits >= 2 && exits <= 6, "maze with " + exits + " exits: give from 2 to 6");
        Cell.require(
                width * height >= CELLS_PER_EXIT * (exits + 1),
                "maze of " + width + " × " + height + " cells with " + exits + " exits: give at least "
                        + CELLS_PER_EXIT * (exits + 1) + " cells");
    }

    /** A square maze. */
    public static MazeDials square(int size, int exits) {
        return new MazeDials(size, size, exits);
    }
}
