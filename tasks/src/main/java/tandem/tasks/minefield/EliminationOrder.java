package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;

/** Greedily, next the group that leaves the fewest constraints half-way; reading order among equals. */
final class EliminationOrder {
    private final int[] toCome;
    private final boolean[] begun;

    private EliminationOrder(List<CellGroup> groups, int constraints) {
        toCome = new int[constraints];
        begun = new boolean[constraints];
        groups.forEach(group -> group.constraints().forEach(constraint -> toCome[constraint]++));
    }

    static List<CellGroup> of(List<CellGroup> groups, int constraints) {
        EliminationOrder order = new EliminationOrder(groups, constraints);
        List<CellGroup> rest = new ArrayList<>(groups);
        List<CellGroup> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            CellGroup next = order.next(rest);
            for (int constraint : next.constraints()) {
                order.toCome[constraint]--;
                order.begun[constraint] = true;
            }
            rest.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private CellGroup next(List<CellGroup> rest) {
        CellGroup best = rest.get(0);
        for (CellGroup candidate : rest) {
            if (added(candidate) < added(best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** How many constraints more are half-way after the group. */
    private int added(CellGroup group) {
        int added = 0;
        for (int constraint : group.constraints()) {
            boolean halfWayAfter = toCome[constraint] > 1;
            added += (halfWayAfter ? 1 : 0) - (begun[constraint] ? 1 : 0);
        }
        return added;
    }
}
