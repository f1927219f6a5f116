package tandem.tasks.connectfour;

/**
 * What a move is worth.
 *
 * @param column from the left, 1 to 7
 * @param value for the player who moves: 0 is a draw or, where not exact, nothing decided within the depth; positive is a
 *     win, 22 less half of the stones at the end, rounded up, which are those of the winner where nobody passed, so that 1 is a win with the last stone and 18 one with the
 *     fourth; negative is a loss, counted likewise (Pons, http://blog.gamesolver.org/solving-connect-four/02-test-protocol/)
 * @param exact whether perfect play leads there; false for a 0 of a search that ended before the game
 */
public record MoveValue(int column, int value, boolean exact) {

    /** The same of another column. */
    MoveValue at(int other) {
        return new MoveValue(other, value, exact);
    }
}
