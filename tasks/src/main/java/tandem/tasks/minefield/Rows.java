package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;

/** A grid of characters, as fields and boards keep it. */
final class Rows {
    private Rows() {}

    /** @throws IllegalArgumentException if rows are missing, of different length, or hold other characters */
    static void require(String what, List<String> rows, String allowed) {
        Cell.require(!rows.isEmpty() && !rows.get(0).isEmpty(), what + ": give at least one row of one cell");
        int width = rows.get(0).length();
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            Cell.require(
                    row.length() == width,
                    what + ", row " + y + " has " + row.length() + " cells: give " + width + " as in row 0");
            for (int x = 0; x < width; x++) {
                if (allowed.indexOf(row.charAt(x)) < 0) {
                    throw new IllegalArgumentException(
                            what + ", cell " + new Cell(x, y) + " is '" + row.charAt(x) + "': give one of " + allowed);
                }
            }
        }
    }

    static char at(List<String> rows, Cell cell) {
        if (cell.y() < 0
                || cell.y() >= rows.size()
                || cell.x() < 0
                || cell.x() >= rows.get(0).length()) {
            throw new IllegalArgumentException(
                    "cell " + cell + " lies outside: give one of " + rows.get(0).length() + " × " + rows.size());
        }
        return rows.get(cell.y()).charAt(cell.x());
    }

    /** The cells with that character, in reading order. */
    static List<Cell> cells(List<String> rows, char character) {
        List<Cell> cells = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).length(); x++) {
                if (rows.get(y).charAt(x) == character) {
                    cells.add(new Cell(x, y));
                }
            }
        }
        return cells;
    }
}
