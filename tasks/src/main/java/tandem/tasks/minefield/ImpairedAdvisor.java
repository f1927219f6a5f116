package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An advisor that overlooks one number and reckons exactly with all others, so that its error can be found by looking at that
 * number.
 */
public final class ImpairedAdvisor {
    private ImpairedAdvisor() {}

    /** What overlooking {@code number} does; empty if the other numbers say it all. */
    public static Optional<Slip> slip(Board board, Cell number) {
        return slip(MineSolver.solve(board).probabilities(), MineSolver.solveIgnoring(board, number), number);
    }

    /**
     * All slips that change some probability, the greatest change first, reading order among equals; for preparing items,
     * since it solves the board once for each number.
     */
    public static List<Slip> slips(Board board) {
        Map<Cell, Double> truth = MineSolver.solve(board).probabilities();
        List<Slip> slips = new ArrayList<>();
        for (Constraint constraint : board.constraints()) {
            Cell number = constraint.number();
            slip(truth, MineSolver.solveIgnoring(board, number), number).ifPresent(slips::add);
        }
        slips.sort(Comparator.comparingDouble(slip -> -Math.abs(slip.change())));
        return slips;
    }

    private static Optional<Slip> slip(Map<Cell, Double> truth, MineProbabilities believed, Cell number) {
        Slip greatest = null;
        Map<Cell, Double> wrong = believed.probabilities();
        for (Cell cell : truth.keySet()) {
            double change = wrong.get(cell) - truth.get(cell);
            if (Math.abs(change) > (greatest == null ? 0 : Math.abs(greatest.change()))) {
                greatest = new Slip(number, cell, change, believed);
            }
        }
        return Optional.ofNullable(greatest);
    }
}
