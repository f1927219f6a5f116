package tandem.tasks.connectfour;

/**
 * A turn of a game, the person to move.
 *
 * @param at how the game stands
 * @param values of all moves, exact
 * @param best a column of the highest value: the one that the AI names, or that it takes the named one for
 * @param named the column that the AI names
 */
record ConnectFourTurn(Play.Going at, Analysis values, int best, int named) {

    /** Whether a column keeps what the position is worth; see {@link Analysis#keeping}. */
    boolean right(int column) {
        return values.keeping().contains(column);
    }

    /** Own moves up to the end, if both play their best. */
    int moves() {
        int stones = at.position().stones();
        int value = values.value();
        if (value == 0) {
            return (Bitboard.CELLS + 1 - stones) / 2;
        }
        return value > 0 ? Search.winNow(stones) - value + 1 : Search.lossNext(stones) + value + 1;
    }

    /** By how far one has to look, as of {@link ConnectFourItem#difficulty}, in [0, 1). */
    double difficulty() {
        return (moves() - 1) / (double) moves();
    }

    /** What is left to keep: won, drawn or lost. */
    String worth() {
        int value = values.value();
        return value > 0 ? "won" : value == 0 ? "drawn" : "lost";
    }
}
