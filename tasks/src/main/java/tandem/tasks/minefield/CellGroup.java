package tandem.tasks.minefield;

import java.util.List;

/**
 * Hidden cells about which the same constraints speak, so that only the number of mines among them matters.
 *
 * @param cells in reading order
 * @param constraints indices, ascending
 * @param ways placements in the cells, by mines
 * @param waysWithOne placements in the cells but one
 */
record CellGroup(List<Cell> cells, List<Integer> constraints, Counts ways, Counts waysWithOne) {
    CellGroup(List<Cell> cells, List<Integer> constraints) {
        this(cells, constraints, Counts.free(cells.size()), Counts.free(cells.size() - 1));
    }
}
