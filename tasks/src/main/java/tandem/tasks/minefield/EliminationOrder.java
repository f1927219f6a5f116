package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the groups of a component are counted: of some greedy walks and two sweeps over the board, the one whose
 * steps leave the fewest states. A greedy walk takes next the group that leaves the fewest constraints half-way, and among
 * equals the one that touches most of those that are.
 */
final class EliminationOrder {
    /** So few states that a better order is not worth looking for. */
    private static final double FEW = 10_000;

    private static final int WALKS = 12;

    private final List<CellGroup> groups;
    private final String lacking;

    private EliminationOrder(List<CellGroup> groups, String lacking) {
        this.groups = groups;
        this.lacking = lacking;
    }

    static List<CellGroup> of(List<CellGroup> groups, String lacking) {
        EliminationOrder orders = new EliminationOrder(groups, lacking);
        List<CellGroup> best = orders.walk(groups.get(0));
        double fewest = orders.states(best);
        for (List<CellGroup> candidate : fewest > FEW ? orders.others() : List.<List<CellGroup>>of()) {
            double states = orders.states(candidate);
            if (states < fewest) {
                fewest = states;
                best = candidate;
            }
        }
        return best;
    }

    private List<List<CellGroup>> others() {
        List<List<CellGroup>> others = new ArrayList<>();
        Comparator<CellGroup> byColumn =
                Comparator.comparingInt(group -> group.cells().get(0).x());
        Comparator<CellGroup> byRow =
                Comparator.comparingInt(group -> group.cells().get(0).y());
        others.add(groups.stream().sorted(byColumn.thenComparing(byRow)).toList());
        others.add(groups.stream().sorted(byRow.thenComparing(byColumn)).toList());
        int walks = Math.min(WALKS, groups.size() - 1);
        for (int walk = 1; walk <= walks; walk++) {
            others.add(walk(groups.get(walk * (groups.size() - 1) / walks)));
        }
        return others;
    }

    private List<CellGroup> walk(CellGroup first) {
        Progress progress = new Progress(groups, lacking.length());
        List<CellGroup> rest = new ArrayList<>(groups);
        List<CellGroup> ordered = new ArrayList<>();
        CellGroup next = first;
        while (true) {
            progress.take(next);
            rest.remove(next);
            ordered.add(next);
            if (rest.isEmpty()) {
                return ordered;
            }
            next = rest.get(0);
            for (CellGroup candidate : rest) {
                if (progress.cost(candidate) < progress.cost(next)) {
                    next = candidate;
                }
            }
        }
    }

    /** An upper bound of all steps' states together. */
    private double states(List<CellGroup> order) {
        Progress progress = new Progress(groups, lacking.length());
        double states = 0;
        for (CellGroup group : order) {
            progress.take(group);
            double here = 1;
            for (int constraint = 0; constraint < lacking.length(); constraint++) {
                here *= 1 + Math.min(lacking.charAt(constraint), progress.uncertain(constraint));
            }
            states += here;
        }
        return states;
    }

    /** How far the constraints are, after some groups. */
    private static final class Progress {
        private final int[] groupsToCome;
        private final int[] cellsToCome;
        private final int[] cellsDone;

        Progress(List<CellGroup> groups, int constraints) {
            groupsToCome = new int[constraints];
            cellsToCome = new int[constraints];
            cellsDone = new int[constraints];
            for (CellGroup group : groups) {
                for (int constraint : group.constraints()) {
                    groupsToCome[constraint]++;
                    cellsToCome[constraint] += group.cells().size();
                }
            }
        }

        void take(CellGroup group) {
            for (int constraint : group.constraints()) {
                groupsToCome[constraint]--;
                cellsToCome[constraint] -= group.cells().size();
                cellsDone[constraint] += group.cells().size();
            }
        }

        /** How many more constraints are half-way after the group; less, by fractions, for each that is already. */
        double cost(CellGroup group) {
            double cost = 0;
            for (int constraint : group.constraints()) {
                boolean begun = cellsDone[constraint] > 0;
                boolean left = groupsToCome[constraint] > 1;
                cost += (left ? 1 : 0) - (begun ? 1 + 1 / 16.0 : 0);
            }
            return cost;
        }

        /** By how many mines what the constraint still lacks may vary. */
        int uncertain(int constraint) {
            return Math.min(cellsDone[constraint], cellsToCome[constraint]);
        }
    }
}
