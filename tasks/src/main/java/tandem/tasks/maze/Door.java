package tandem.tasks.maze;

/**
 * The side between a cell of one region and its neighbour in another.
 *
 * @param cell index in the grid
 * @param direction from there to the neighbour
 */
record Door(int cell, Direction direction) {

    /** Opens it in the sums of open sides, by cell. */
    void open(Grid grid, int[] open) {
        open[cell] |= direction.bit();
        open[grid.neighbour(cell, direction)] |= direction.opposite().bit();
    }
}
