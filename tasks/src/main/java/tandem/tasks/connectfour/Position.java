package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;

/**
 * A position in which nobody has won yet. Columns are counted from the left, 1 to 7.
 *
 * @param mover the stones of the player to move, as bits: 7 · (column − 1) + row, rows from 0 at the bottom
 * @param taken the stones of both
 */
public record Position(long mover, long taken) {

    /** @throws IllegalArgumentException if stones float or overlap, their numbers do not fit, or four stand in a line */
    public Position {
        require(isStacked(taken), "position: a stone floats or lies outside; give stacks from the bottom");
        require((mover & ~taken) == 0, "position: a stone of the mover is not among those taken");
        int movers = Long.bitCount(mover);
        int others = Long.bitCount(taken) - movers;
        require(
                others == movers || others == movers + 1,
                "position: " + movers + " stones of the mover and " + others
                        + " of the other; give as many or one more of the other");
        require(
                !Bitboard.hasFour(mover) && !Bitboard.hasFour(mover ^ taken),
                "position: four stand in a line; give one in which nobody has won");
    }

    /** The empty board. */
    public static Position start() {
        return new Position(0, 0);
    }

    /**
     * The position after a sequence of moves.
     *
     * @param columns such as {@code "4453"}: the digits of the columns played, the notation of Pons' solver
     * @throws IllegalArgumentException with the move that is no column, is full or wins
     */
    public static Position of(String columns) {
        Position position = start();
        for (int i = 0; i < columns.length(); i++) {
            int column = columns.charAt(i) - '0';
            String where = "move " + (i + 1) + " of \"" + columns + "\"";
            require(
                    column >= 1 && column <= Bitboard.COLUMNS,
                    where + " is '" + columns.charAt(i) + "': give a column from 1 to 7");
            require(position.legalMoves().contains(column), where + ": column " + column + " is full");
            require(!position.wins(column), where + " ends the game; leave it and what follows out");
            position = position.play(column);
        }
        return position;
    }

    /** Stones on the board, 0 to 42. */
    public int stones() {
        return Long.bitCount(taken);
    }

    /** Empty cells, 42 to 0. */
    public int empty() {
        return Bitboard.CELLS - stones();
    }

    /** Whether the first player is to move. */
    public boolean firstToMove() {
        return stones() % 2 == 0;
    }

    /** The columns that are not full, ascending; none at the end of a draw. */
    public List<Integer> legalMoves() {
        return columns(Bitboard.playable(taken));
    }

    /** Whether the mover makes four by that column; false if it is full. */
    public boolean wins(int column) {
        return threats().wins().contains(column);
    }

    /**
     * The position after the move, seen by the other player.
     *
     * @throws IllegalArgumentException if the column is full or wins, since then no position follows
     */
    public Position play(int column) {
        require(legalMoves().contains(column), "column " + column + ": give one of " + legalMoves());
        require(!wins(column), "column " + column + " wins: no position follows");
        return new Position(mover ^ taken, taken | Bitboard.playable(taken) & Bitboard.column(column - 1));
    }

    /** What either player threatens. */
    public Threats threats() {
        long playable = Bitboard.playable(taken);
        long own = Bitboard.completing(mover, taken);
        long others = Bitboard.completing(mover ^ taken, taken);
        return new Threats(columns(own & playable), columns(others & playable), cells(own), cells(others));
    }

    /** The position in a mirror: column 1 is column 7. */
    public Position mirrored() {
        return new Position(Bitboard.mirrored(mover), Bitboard.mirrored(taken));
    }

    private static boolean isStacked(long taken) {
        for (int column = 0; column < Bitboard.COLUMNS; column++) {
            long stack = taken >>> 7 * column & 0x7F;
            if (stack > 0x3F || (stack & stack + 1) != 0) {
                return false;
            }
        }
        return taken >>> 7 * Bitboard.COLUMNS == 0;
    }

    private static List<Integer> columns(long cells) {
        return cells(cells).stream().map(Cell::column).distinct().toList();
    }

    private static List<Cell> cells(long bits) {
        List<Cell> cells = new ArrayList<>();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            cells.add(new Cell(Bitboard.columnOf(rest) + 1, Bitboard.rowOf(rest) + 1));
        }
        return cells;
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
