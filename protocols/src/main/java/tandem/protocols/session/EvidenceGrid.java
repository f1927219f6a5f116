package tandem.protocols.session;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Marked regions as cells of a grid over the picture, so that they can be compared with each other and with explanations.
 *
 * @param side cells along each side
 */
public record EvidenceGrid(int side) {

    /**
     * The cells whose centre a mark covers, and for a mark that covers none the one it lies in.
     *
     * @return numbers of cells: row × side + column, both from 0 at the top left
     */
    public SortedSet<Integer> cells(List<Mark> marks) {
        SortedSet<Integer> cells = new TreeSet<>();
        for (Mark mark : marks) {
            SortedSet<Integer> covered = covered(mark);
            cells.addAll(covered);
            if (covered.isEmpty()) {
                cells.add(cellOf(mark.anchor(), mark.frame()));
            }
        }
        return cells;
    }

    private SortedSet<Integer> covered(Mark mark) {
        SortedSet<Integer> cells = new TreeSet<>();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                Mark.Point centre = new Mark.Point(
                        (column + 0.5) * mark.frame().width() / side,
                        (row + 0.5) * mark.frame().height() / side);
                if (mark.covers(centre)) {
                    cells.add(row * side + column);
                }
            }
        }
        return cells;
    }

    private int cellOf(Mark.Point point, Mark.Frame frame) {
        int column = Math.min(side - 1, (int) (point.x() * side / frame.width()));
        int row = Math.min(side - 1, (int) (point.y() * side / frame.height()));
        return row * side + column;
    }
}
