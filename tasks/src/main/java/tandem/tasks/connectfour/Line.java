package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves in turn that end with a four of the one who begins.
 *
 * @param from where it begins
 * @param columns from the left, 1 to 7; an odd number of them
 */
record Line(Position from, List<Integer> columns) {

    private static final int FOUR = 4;
    /** Steps by column and row: upright, level, rising, falling. */
    private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};

    Line {
        columns = List.copyOf(columns);
        Position.require(columns.size() % 2 == 1, "line " + columns + ": give an odd number of moves");
        Position.require(
                before(from, columns).wins(last(columns)), "line " + columns + ": the last move does not make four");
    }

    /** The move that it is a reason for. */
    int first() {
        return columns.get(0);
    }

    /** Where the stones fall, in turn. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        long taken = from.taken();
        for (int column : columns) {
            Cell cell = Bitboard.landing(taken, column);
            cells.add(cell);
            taken |= Bitboard.bit(cell);
        }
        return cells;
    }

    /** The cells of the four that it ends with; the first in the order of the directions where there are several. */
    List<Cell> four() {
        Position before = before(from, columns);
        Cell last = Bitboard.landing(before.taken(), last(columns));
        long stones = before.mover() | Bitboard.bit(last);
        for (int[] direction : DIRECTIONS) {
            for (int back = 0; back < FOUR; back++) {
                int column = last.column() - back * direction[0];
                int row = last.row() - back * direction[1];
                List<Cell> cells = IntStream.range(0, FOUR)
                        .mapToObj(i -> new Cell(column + i * direction[0], row + i * direction[1]))
                        .toList();
                if (cells.stream().allMatch(cell -> isOnBoard(cell) && (stones & Bitboard.bit(cell)) != 0)) {
                    return cells;
                }
            }
        }
        throw new IllegalStateException("line " + columns + " makes no four");
    }

    /** The same in a mirror: column 1 is column 7. */
    Line mirrored() {
        return new Line(
                from.mirrored(),
                columns.stream().map(column -> Bitboard.COLUMNS + 1 - column).toList());
    }

    private static Position before(Position from, List<Integer> columns) {
        Position at = from;
        for (int column : columns.subList(0, columns.size() - 1)) {
            at = at.play(column);
        }
        return at;
    }

    private static int last(List<Integer> columns) {
        return columns.get(columns.size() - 1);
    }

    private static boolean isOnBoard(Cell cell) {
        return cell.column() >= 1
                && cell.column() <= Bitboard.COLUMNS
                && cell.row() >= 1
                && cell.row() <= Bitboard.ROWS;
    }
}
