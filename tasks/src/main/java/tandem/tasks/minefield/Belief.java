package tandem.tasks.minefield;

import java.util.List;

/**
 * What an advisor reads, and which cell it names.
 *
 * @param read the board as it reads it
 * @param named the cell that is surely safe on that board
 * @param reckoning how that follows step by step
 */
record Belief(ReadBoard read, Cell named, Fact reckoning) {

    /** What the numbers say, as they are read, from which it follows that the cell is safe; in reading order. */
    List<Constraint> constraints() {
        return read.board().constraints().stream()
                .filter(constraint -> reckoning.numbers().contains(constraint.number()))
                .toList();
    }
}
