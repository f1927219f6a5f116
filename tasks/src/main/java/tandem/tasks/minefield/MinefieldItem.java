package tandem.tasks.minefield;

import java.util.List;

/**
 * A board in the middle of a game with marked cells, of which exactly one is surely safe.
 *
 * @param id stable within its set, such as {@code b0001}
 * @param marked hidden cells in any order; all but the safe one are mines, and not surely safe
 * @param right what the board says, and the safe one of the marked cells
 * @param wrong what one believes who misreads one number of the board by one: another marked cell, which would be the only safe
 *     one if the number were so. Chance says which of the two boards is the true one, so that nothing but that number tells
 *     right from wrong
 */
record MinefieldItem(String id, List<Cell> marked, Belief right, Belief wrong) {
    MinefieldItem {
        marked = List.copyOf(marked);
    }

    /** What is shown. */
    Board board() {
        return right.read().board();
    }

    /** The index of the safe one among the marked cells. */
    int answer() {
        return marked.indexOf(right.named());
    }

    /** The index of the marked cell that a wrong advisor names. */
    int decoy() {
        return marked.indexOf(wrong.named());
    }

    /** What an advisor believes who names a marked cell; of one that no advisor names, what the wrong one believes. */
    Belief belief(int option) {
        return option == answer() ? right : wrong;
    }

    /**
     * How hard it is to find the safe cell, in [0, 1): 1 − 2/n where it takes n numbers read together. None of fewer than two
     * says that a cell is safe, as long as no mine is shown.
     */
    double difficulty() {
        return 1 - 2.0 / right.reckoning().numbers().size();
    }
}
