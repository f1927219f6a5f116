package tandem.tasks.minefield;

import java.util.List;
import java.util.Optional;

/**
 * A board as somebody reads it, and how probable mines are on it.
 *
 * @param board with its numbers as they are read
 * @param mines under its hidden cells
 */
record ReadBoard(Board board, MineProbabilities mines) {

    /** Empty if no field is like that. */
    static Optional<ReadBoard> of(Board board) {
        return MineSolver.solveIfPossible(board).map(mines -> new ReadBoard(board, mines));
    }

    /** Whether some cell is surely safe here, under which another reading has a mine with at least the given probability. */
    boolean isSafeSomewhereUnlike(ReadBoard other, double probability) {
        return mines.ways().keySet().stream()
                .anyMatch(cell -> mines.isSurelySafe(cell) && other.mines.probability(cell) >= probability);
    }

    /** Whether hidden cells can be mines all together. */
    boolean canBeMines(List<Cell> cells) {
        Board shown = board;
        for (Cell cell : cells) {
            if (shown.hiddenMines() == 0) {
                return false;
            }
            shown = shown.with(cell, Minefield.MINE);
        }
        return MineSolver.solveIfPossible(shown).isPresent();
    }
}
