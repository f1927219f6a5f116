package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of cells with walls between some neighbours.
 *
 * @param rows from the top; a cell is a hexadecimal digit, the sum of its open sides: north 1, east 2, south 4, west 8.
 *     Outer sides are closed here; the gaps are the exits
 * @param start where the walker stands
 * @param exits clockwise from the upper left corner, at least one
 */
public record Maze(List<String> rows, Cell start, List<Exit> exits) {

    /** @throws IllegalArgumentException if the digits contradict each other or a place lies outside */
    public Maze {
        rows = List.copyOf(rows);
        exits = List.copyOf(exits);
        Cell.require(!rows.isEmpty() && !rows.get(0).isEmpty(), "maze: give at least one row of one cell");
        Cell.require(!exits.isEmpty(), "maze: give at least one exit");
        requireSameLength(rows);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).length(); x++) {
                requireSound(rows, new Cell(x, y));
            }
        }
        Cell.require(lies(rows, start), "maze: start " + start + " lies outside");
        for (Exit exit : exits) {
            Cell.require(
                    lies(rows, exit.cell()) && !lies(rows, exit.cell().step(exit.side())),
                    "maze: exit " + exit.cell() + " to " + exit.side().id() + " is not in the outer wall");
        }
    }

    /** Cells in a row. */
    public int width() {
        return rows.get(0).length();
    }

    /** Cells in a column. */
    public int height() {
        return rows.size();
    }

    /** Whether the cell is one of the maze's. */
    public boolean contains(Cell cell) {
        return lies(rows, cell);
    }

    /** Whether one can walk from {@code cell} to its neighbour that way; false at the outer wall, also at an exit. */
    public boolean open(Cell cell, Direction direction) {
        return open(rows, cell, direction);
    }

    /** Cells with just one open side, the start and the exits' cells left out: where a search ends in vain. */
    public int deadEnds() {
        int count = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                Cell cell = new Cell(x, y);
                boolean marked = cell.equals(start)
                        || exits.stream().anyMatch(e -> e.cell().equals(cell));
                if (!marked && Integer.bitCount(digit(rows, cell)) == 1) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The indices, from 0, of those steps of a path that go through a wall; empty for a path that can be walked. */
    public List<Integer> crossings(MazePath path) {
        List<Integer> crossings = new ArrayList<>();
        for (int step = 0; step < path.steps(); step++) {
            Cell from = path.cells().get(step);
            if (!open(from, from.to(path.cells().get(step + 1)))) {
                crossings.add(step);
            }
        }
        return crossings;
    }

    private static void requireSameLength(List<String> rows) {
        int width = rows.get(0).length();
        for (int y = 0; y < rows.size(); y++) {
            Cell.require(
                    rows.get(y).length() == width,
                    "maze, row " + y + " has " + rows.get(y).length() + " cells: give " + width + " as in row 0");
        }
    }

    private static void requireSound(List<String> rows, Cell cell) {
        Cell.require(
                digit(rows, cell) >= 0,
                "maze, cell " + cell + " is '" + rows.get(cell.y()).charAt(cell.x()) + "': give a hexadecimal digit");
        for (Direction direction : Direction.values()) {
            Cell next = cell.step(direction);
            boolean same = lies(rows, next)
                    ? open(rows, cell, direction) == open(rows, next, direction.opposite())
                    : (digit(rows, cell) & direction.bit()) == 0;
            Cell.require(same, "maze, cell " + cell + " to " + direction.id() + ": open from one side only");
        }
    }

    private static boolean lies(List<String> rows, Cell cell) {
        return cell.y() >= 0
                && cell.y() < rows.size()
                && cell.x() >= 0
                && cell.x() < rows.get(0).length();
    }

    private static boolean open(List<String> rows, Cell cell, Direction direction) {
        return lies(rows, cell) && (digit(rows, cell) & direction.bit()) != 0;
    }

    private static int digit(List<String> rows, Cell cell) {
        return Character.digit(rows.get(cell.y()).charAt(cell.x()), 16);
    }
}
