package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of a minefield, and all that an honest advisor knows.
 *
 * @param rows from the top; {@code #} is hidden, a digit the number of a revealed free cell, {@code *} a revealed mine
 * @param mines how many the field has, revealed ones included
 */
public record Board(List<String> rows, int mines) {
    static final char HIDDEN = '#';

    /** @throws IllegalArgumentException if rows differ in length or hold other characters, or mines have no room */
    public Board {
        rows = List.copyOf(rows);
        Rows.require("board", rows, HIDDEN + "012345678" + Minefield.MINE);
        int shown = Rows.cells(rows, Minefield.MINE).size();
        int room = shown + Rows.cells(rows, HIDDEN).size();
        Cell.require(
                mines >= shown && mines <= room, "board with " + mines + " mines: give from " + shown + " to " + room);
    }

    /** Cells in a row. */
    public int width() {
        return rows.get(0).length();
    }

    /** Cells in a column. */
    public int height() {
        return rows.size();
    }

    /** Whether the cell is not revealed. */
    public boolean isHidden(Cell cell) {
        return Rows.at(rows, cell) == HIDDEN;
    }

    /** The number of a revealed free cell, 0 to 8; −1 of another cell. */
    int number(Cell cell) {
        return Character.digit(Rows.at(rows, cell), 10);
    }

    /** The hidden cells, in reading order. */
    public List<Cell> hiddenCells() {
        return Rows.cells(rows, HIDDEN);
    }

    /** The hidden cells of which a number says something, in reading order. */
    List<Cell> hiddenBesideNumbers() {
        return constraints().stream()
                .flatMap(constraint -> constraint.cells().stream())
                .distinct()
                .sorted(Cell.READING_ORDER)
                .toList();
    }

    /** How many mines lie under hidden cells. */
    public int hiddenMines() {
        return mines - Rows.cells(rows, Minefield.MINE).size();
    }

    /** Whether all free cells are revealed. */
    public boolean isCleared() {
        return hiddenCells().size() == hiddenMines();
    }

    /** What each revealed number with hidden neighbours says, in reading order of the numbers. */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                Cell cell = new Cell(x, y);
                if (number(cell) >= 0) {
                    Constraint constraint = constraint(cell);
                    if (!constraint.cells().isEmpty() || constraint.mines() != 0) {
                        constraints.add(constraint);
                    }
                }
            }
        }
        return constraints;
    }

    /**
     * The constraints behind a hidden cell: those of the numbers around it, in reading order; empty for a cell in the open.
     *
     * @throws IllegalArgumentException if the cell is not hidden
     */
    public List<Constraint> constraints(Cell hidden) {
        Cell.require(isHidden(hidden), "cell " + hidden + " is revealed: give a hidden cell");
        return constraints().stream().filter(c -> c.cells().contains(hidden)).toList();
    }

    Board with(Cell cell, char shown) {
        List<String> changed = new ArrayList<>(rows);
        StringBuilder row = new StringBuilder(rows.get(cell.y()));
        row.setCharAt(cell.x(), shown);
        changed.set(cell.y(), row.toString());
        return new Board(changed, mines);
    }

    private Constraint constraint(Cell number) {
        List<Cell> around = number.neighbours(width(), height());
        int shown = (int)
                around.stream().filter(c -> Rows.at(rows, c) == Minefield.MINE).count();
        return new Constraint(
                number,
                number(number) - shown,
                around.stream().filter(this::isHidden).toList());
    }
}
