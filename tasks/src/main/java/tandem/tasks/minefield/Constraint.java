package tandem.tasks.minefield;

import java.util.List;

/**
 * What a number says.
 *
 * @param number the revealed cell with the number
 * @param mines how many of {@code cells} are mines: the number less the revealed mines around it
 * @param cells the hidden cells around the number, in reading order
 */
public record Constraint(Cell number, int mines, List<Cell> cells) {
    public Constraint {
        cells = List.copyOf(cells);
    }
}
