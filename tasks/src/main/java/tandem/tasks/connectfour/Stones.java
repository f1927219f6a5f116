package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;

/**
 * What lies on the board, whether or not somebody has won.
 *
 * @param own stones of the person, as bits of {@link Position}
 * @param taken the stones of both
 */
record Stones(long own, long taken) {

    private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};
    private static final int FOUR = 4;

    /**
     * Four in a line.
     *
     * @param from its first cell
     * @param to its last cell
     */
    record Four(Cell from, Cell to) {}

    /** With the person to move. */
    static Stones of(Position position) {
        return new Stones(position.mover(), position.taken());
    }

    /** After a move of the person. */
    Stones withOwn(int column) {
        long cell = Bitboard.bit(Bitboard.landing(taken, column));
        return new Stones(own | cell, taken | cell);
    }

    /** After a move of the other. */
    Stones withOther(int column) {
        return new Stones(own, taken | Bitboard.bit(Bitboard.landing(taken, column)));
    }

    /** Whether a stone of the person lies there. */
    boolean isOwn(Cell cell) {
        return (own & Bitboard.bit(cell)) != 0;
    }

    /** Whether a stone of the other lies there. */
    boolean isOther(Cell cell) {
        return (taken & ~own & Bitboard.bit(cell)) != 0;
    }

    /** All fours of one side; none before somebody has won. */
    List<Four> fours() {
        List<Four> fours = new ArrayList<>();
        for (int column = 1; column <= Bitboard.COLUMNS; column++) {
            for (int row = 1; row <= Bitboard.ROWS; row++) {
                for (int[] d : DIRECTIONS) {
                    Cell from = new Cell(column, row);
                    Cell to = new Cell(column + (FOUR - 1) * d[0], row + (FOUR - 1) * d[1]);
                    if (isFour(from, to, d)) {
                        fours.add(new Four(from, to));
                    }
                }
            }
        }
        return fours;
    }

    private boolean isFour(Cell from, Cell to, int[] d) {
        if (to.column() > Bitboard.COLUMNS || to.row() < 1 || to.row() > Bitboard.ROWS) {
            return false;
        }
        int ours = 0;
        int theirs = 0;
        for (int i = 0; i < FOUR; i++) {
            Cell cell = new Cell(from.column() + i * d[0], from.row() + i * d[1]);
            ours += isOwn(cell) ? 1 : 0;
            theirs += isOther(cell) ? 1 : 0;
        }
        return ours == FOUR || theirs == FOUR;
    }
}
