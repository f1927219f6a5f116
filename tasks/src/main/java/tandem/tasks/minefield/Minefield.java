package tandem.tasks.minefield;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * Where the mines are: the truth.
 *
 * @param rows from the top; a mine is {@code *}, a free cell {@code .}
 */
public record Minefield(List<String> rows) {
    static final char MINE = '*';
    static final char FREE = '.';

    /** @throws IllegalArgumentException if rows differ in length or hold other characters */
    public Minefield {
        rows = List.copyOf(rows);
        Rows.require("minefield", rows, "" + MINE + FREE);
    }

    /** Cells in a row. */
    public int width() {
        return rows.get(0).length();
    }

    /** Cells in a column. */
    public int height() {
        return rows.size();
    }

    /** All mines, in reading order. */
    public List<Cell> mines() {
        return Rows.cells(rows, MINE);
    }

    /** Whether a mine lies there. */
    public boolean isMine(Cell cell) {
        return Rows.at(rows, cell) == MINE;
    }

    /** How many mines lie around a cell, 0 to 8. */
    public int number(Cell cell) {
        return (int)
                cell.neighbours(width(), height()).stream().filter(this::isMine).count();
    }

    /** The board on which nothing is revealed yet. */
    public Board hidden() {
        String row = String.valueOf(Board.HIDDEN).repeat(width());
        return new Board(Collections.nCopies(height(), row), mines().size());
    }

    /**
     * The board after a hidden cell is revealed: a mine shows itself; a free cell shows its number, and a zero reveals its
     * neighbours in turn.
     *
     * @throws IllegalArgumentException if the cell is revealed already
     */
    public Board reveal(Board board, Cell cell) {
        Cell.require(board.isHidden(cell), "reveal " + cell + ": it is revealed already; give a hidden cell");
        if (isMine(cell)) {
            return board.with(cell, MINE);
        }
        Board revealed = board;
        Deque<Cell> flood = new ArrayDeque<>(List.of(cell));
        while (!flood.isEmpty()) {
            Cell next = flood.remove();
            if (revealed.isHidden(next)) {
                int number = number(next);
                revealed = revealed.with(next, Character.forDigit(number, 10));
                if (number == 0) {
                    flood.addAll(next.neighbours(width(), height()));
                }
            }
        }
        return revealed;
    }

    /**
     * The board of a game that has come to some point: after the first cell, free cells beside revealed ones are revealed by
     * chance.
     *
     * @param first a free cell
     * @param share of the free cells that are revealed at least, in [0, 1]; fewer where none lies beside a revealed one
     */
    Board played(Cell first, double share, Chance chance) {
        Board board = reveal(hidden(), first);
        int free = width() * height() - mines().size();
        List<Cell> next = freeBesideRevealed(board);
        while (board.hiddenCells().size() > width() * height() - share * free && !next.isEmpty()) {
            board = reveal(board, next.get(chance.below(next.size())));
            next = freeBesideRevealed(board);
        }
        return board;
    }

    private List<Cell> freeBesideRevealed(Board board) {
        return board.hiddenBesideNumbers().stream()
                .filter(cell -> !isMine(cell))
                .toList();
    }
}
