package tandem.tasks.connectfour;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A position in which nobody has won yet. Columns are counted from the left, 1 to 7. One side can have more stones than the
 * other by any number, since a player can pass.
 *
 * @param mover the stones of the player to move, as bits: 7 · (column − 1) + row, rows from 0 at the bottom
 * @param taken the stones of both
 */
public record Position(long mover, long taken) {

    /** @throws IllegalArgumentException if stones float or overlap, or four stand in a line */
    public Position {
        require(isStacked(taken), "position: a stone floats or lies outside; give stacks from the bottom");
        require((mover & ~taken) == 0, "position: a stone of the mover is not among those taken");
        require(
                !Bitboard.hasFour(mover) && !Bitboard.hasFour(mover ^ taken),
                "position: four stand in a line; give one in which nobody has won");
    }

    /** Stones on the board, 0 to 42. */
    public int stones() {
        return Long.bitCount(taken);
    }

    /** Empty cells, 42 to 0. */
    public int empty() {
        return Bitboard.CELLS - stones();
    }

    /** The columns that are not full, ascending; none at the end of a draw. */
    public List<Integer> legalMoves() {
        long playable = Bitboard.playable(taken);
        return IntStream.rangeClosed(1, Bitboard.COLUMNS)
                .filter(column -> (playable & Bitboard.column(column - 1)) != 0)
                .boxed()
                .toList();
    }

    /** Whether the mover makes four by that column; false if it is full. */
    public boolean wins(int column) {
        return completes(mover, column);
    }

    /** Whether the other would make four by that column if it were his turn; false if it is full. */
    public boolean blocks(int column) {
        return completes(mover ^ taken, column);
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

    /** The same, seen by the other player, who is to move instead. */
    public Position passed() {
        return new Position(mover ^ taken, taken);
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

    private boolean completes(long stones, int column) {
        return (Bitboard.completing(stones, taken) & Bitboard.playable(taken) & Bitboard.column(column - 1)) != 0;
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
