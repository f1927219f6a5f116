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
        return count(board, board.constraints());
    }

    /**
     * As somebody reckons who overlooks one number: its constraint is left out, all else is exact.
     *
     * @param number a cell whose number is among {@link Board#constraints()}
     * @throws IllegalArgumentException if it is not, or no placement agrees with the rest of the board
     */
    public static MineProbabilities solveIgnoring(Board board, Cell number) {
        List<Constraint> rest = new ArrayList<>(board.constraints());
        Cell.require(
                rest.removeIf(c -> c.number().equals(number)),
                "cell " + number + " to be ignored: give a revealed number with hidden neighbours");
        return count(board, rest);
    }

    private static MineProbabilities count(Board board, List<Constraint> constraints) {
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
        boolean emptyHanded = constraints.stream().anyMatch(c -> c.cells().isEmpty());
        Cell.require(
                total.signum() > 0 && !emptyHanded,
                "board: no placement of its " + mines + " hidden mines agrees with its numbers; correct it");
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
        return new MineProbabilities(ways, total);
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
            int mines = constraints.get(i).mines();
            Cell.require(
                    mines >= 0,
                    "board: too many mines shown around " + constraints.get(i).number() + "; correct it");
            lacking.append((char) mines);
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
