package tandem.tasks.minefield;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exact probability of a mine under every hidden cell, given the revealed numbers and the number of mines, every
 * placement that agrees with them being as likely. Deciding whether any does is NP-complete in general (Kaye 2000); on boards
 * that are played the constraints form narrow bands and counting along them is quick.
 */
public final class MineSolver {
    private MineSolver() {}

    /**
     * The probabilities of a board.
     *
     * @throws IllegalArgumentException if no placement agrees with the board, or its numbers are too entangled to be counted, as
     *     may be where many cells far from each other are revealed one by one
     */
    public static MineProbabilities solve(Board board) {
        for (Constraint constraint : board.constraints()) {
            Cell.require(
                    constraint.mines() >= 0,
                    "board: too many mines shown around " + constraint.number() + "; correct it");
        }
        return solveIfPossible(board)
                .orElseThrow(() -> new IllegalArgumentException("board: no placement of its " + board.hiddenMines()
                        + " hidden mines agrees with its numbers; correct it"));
    }

    /**
     * The probabilities of a board; empty if no placement agrees with it.
     *
     * @throws IllegalArgumentException if its numbers are too entangled to be counted
     */
    public static Optional<MineProbabilities> solveIfPossible(Board board) {
        List<Constraint> constraints = board.constraints();
        boolean room = constraints.stream()
                .allMatch(c -> c.mines() >= 0 && c.mines() <= c.cells().size());
        return room ? count(board, constraints) : Optional.empty();
    }

    private static Optional<MineProbabilities> count(Board board, List<Constraint> constraints) {
        List<Component> components = components(board, constraints);
        int bound = components.stream()
                .flatMap(c -> c.groups().stream())
                .mapToInt(g -> g.cells().size())
                .sum();
        int free = board.hiddenCells().size() - bound;
        int mines = board.hiddenMines();
        Map<Cell, BigInteger> ways = new LinkedHashMap<>();
        board.hiddenCells().forEach(cell -> ways.put(cell, BigInteger.ZERO));

        Counts all = product(components, Optional.empty());
        Counts freeCounts = Counts.free(free);
        BigInteger total = all.pairs(freeCounts, mines);
        if (total.signum() == 0) {
            return Optional.empty();
        }
        if (free > 0) {
            BigInteger each = all.pairs(Counts.free(free - 1), mines - 1);
            ways.replaceAll((cell, none) -> each);
        }
        for (Component component : components) {
            Counts outside = product(components, Optional.of(component)).times(freeCounts);
            BigInteger[] mineWays = component.mineWays(outside, mines);
            for (int i = 0; i < mineWays.length; i++) {
                for (Cell cell : component.groups().get(i).cells()) {
                    ways.put(cell, mineWays[i]);
                }
            }
        }
        return Optional.of(new MineProbabilities(ways, total));
    }

    private static Counts product(List<Component> components, Optional<Component> leftOut) {
        Counts product = Counts.ONE;
        for (Component component : components) {
            if (leftOut.isEmpty() || leftOut.get() != component) {
                product = product.times(component.counts());
            }
        }
        return product;
    }

    private static List<Component> components(Board board, List<Constraint> constraints) {
        Map<Cell, List<Integer>> speaking = new LinkedHashMap<>();
        StringBuilder lacking = new StringBuilder();
        for (int i = 0; i < constraints.size(); i++) {
            for (Cell cell : constraints.get(i).cells()) {
                speaking.computeIfAbsent(cell, none -> new ArrayList<>()).add(i);
            }
            lacking.append((char) constraints.get(i).mines());
        }
        Map<List<Integer>, List<Cell>> alike = new LinkedHashMap<>();
        for (Cell cell : board.hiddenCells()) {
            if (speaking.containsKey(cell)) {
                alike.computeIfAbsent(speaking.get(cell), none -> new ArrayList<>())
                        .add(cell);
            }
        }
        int[] component = join(constraints.size(), alike);
        Map<Integer, List<CellGroup>> groups = new LinkedHashMap<>();
        alike.forEach((those, cells) -> groups.computeIfAbsent(component[those.get(0)], none -> new ArrayList<>())
                .add(new CellGroup(cells, those)));
        return groups.values().stream()
                .map(members -> new Component(members, lacking.toString()))
                .toList();
    }

    /** The component of each constraint: two that speak of the same cell are in one. */
    private static int[] join(int constraints, Map<List<Integer>, List<Cell>> alike) {
        int[] component = new int[constraints];
        for (int i = 0; i < constraints; i++) {
            component[i] = i;
        }
        for (List<Integer> together : alike.keySet()) {
            int keep = component[together.get(0)];
            for (int other : together) {
                int gone = component[other];
                for (int i = 0; i < constraints; i++) {
                    component[i] = component[i] == gone ? keep : component[i];
                }
            }
        }
        return component;
    }
}
