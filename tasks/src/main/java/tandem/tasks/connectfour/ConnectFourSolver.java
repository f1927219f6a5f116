package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of all moves by looking ahead a number of plies; exact with {@link #EXACT}. The game is a win for who begins in
 * the middle (Allen 1988; Allis 1988). An exact value takes milliseconds from about 20 stones on, but seconds with 10 and many
 * minutes on the empty board; give a depth there.
 */
public final class ConnectFourSolver {
    /** As deep as the board. */
    public static final int EXACT = Bitboard.CELLS;

    private static final int FEWEST_BITS = 12;
    private static final int MOST_BITS = 21;

    private ConnectFourSolver() {}

    /**
     * Looks ahead {@code depth} plies, the move itself included.
     *
     * @param depth 1 (sees its own win only), 2 (and that of the other) … {@value Bitboard#CELLS} (exact)
     * @throws IllegalArgumentException if the depth is out of range or the board is full
     */
    public static Analysis analyse(Position position, int depth) {
        Position.require(
                depth >= 1 && depth <= Bitboard.CELLS,
                "depth " + depth + ": give from 1 to " + Bitboard.CELLS + " plies");
        Position.require(position.empty() > 0, "position: the board is full; give one with a legal move");
        int ahead = Math.min(depth, position.empty());
        int horizon = position.stones() + ahead;
        int bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, ahead + 2));
        Search search = new Search(horizon, new TranspositionTable(bits));
        return new Analysis(values(position, search, ahead == position.empty()));
    }

    private static List<MoveValue> values(Position position, Search search, boolean complete) {
        List<MoveValue> values = new ArrayList<>();
        for (int column : position.legalMoves()) {
            int value;
            if (position.wins(column)) {
                value = Search.winNow(position.stones());
            } else {
                Position next = position.play(column);
                value = -search.value(next.mover(), next.taken());
            }
            values.add(new MoveValue(column, value, complete || value != 0));
        }
        return values;
    }
}
