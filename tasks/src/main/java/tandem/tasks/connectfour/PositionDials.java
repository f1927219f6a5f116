package tandem.tasks.connectfour;

/**
 * How positions are to be made.
 *
 * @param stones on the board, {@value #FEWEST_STONES} to {@value #MOST_STONES}
 * @param moves of the mover up to the win, in the easiest positions, 2 to {@value #MOST_MOVES}; more are harder
 * @param levels how many numbers of moves, from {@code moves} on, that take turns
 * @param depth in plies, how far that search looks whose choice is the wrong answer
 */
record PositionDials(int stones, int moves, int levels, int depth) {
    static final int FEWEST_STONES = 20;
    static final int MOST_STONES = 28;
    static final int MOST_MOVES = 4;

    PositionDials {
        Position.require(
                stones >= FEWEST_STONES && stones <= MOST_STONES,
                "positions of " + stones + " stones: give from " + FEWEST_STONES + " to " + MOST_STONES);
        Position.require(
                moves >= 2 && levels >= 1 && moves + levels - 1 <= MOST_MOVES,
                "positions won in " + moves + " to " + (moves + levels - 1) + " moves: give from 2 to " + MOST_MOVES);
        Position.require(depth >= 1 && depth <= Bitboard.CELLS, "depth " + depth + ": give 1 ply or more");
    }

    /** The most moves to a win, of the hardest positions. */
    int most() {
        return moves + levels - 1;
    }
}
