package tandem.tasks.minefield;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups that hang together by their constraints, counted by dynamic programming over the groups in an order that keeps few
 * constraints half-way (variable elimination, e.g. Dechter 1999): a state is what each constraint still lacks.
 */
final class Component {
    /** Kept over all steps; more would take seconds. */
    private static final int MOST_NUMBERS = 500_000;

    private final List<CellGroup> order;
    private final int[][] room;
    /** Before each group: for each state that can be reached, the ways to it by mines so far. */
    private final List<Map<String, Counts>> ways = new ArrayList<>();

    private int numbers;

    /** @param lacking mines that each constraint of the board lacks, as characters of that value */
    Component(List<CellGroup> groups, String lacking) {
        this.order = EliminationOrder.of(groups, lacking);
        this.room = room(order, lacking.length());
        ways.add(new LinkedHashMap<>(Map.of(lacking, Counts.ONE)));
        for (int step = 0; step < order.size(); step++) {
            ways.add(forward(step));
        }
    }

    /** In the order in which {@link #mineWays} speaks of them. */
    List<CellGroup> groups() {
        return order;
    }

    /** Placements in the component that agree with its constraints, by mines. */
    Counts counts() {
        Counts counts = Counts.NONE;
        for (Counts end : ways.get(order.size()).values()) {
            counts = counts.plus(end, 0, BigInteger.ONE);
        }
        return counts;
    }

    /**
     * For each group, the number of placements on the whole board in which a given one of its cells is a mine.
     *
     * @param outside by mines outside the component, the placements there
     * @param mines on the whole board
     */
    BigInteger[] mineWays(Counts outside, int mines) {
        BigInteger[] result = new BigInteger[order.size()];
        Map<String, Counts> later = new LinkedHashMap<>();
        ways.get(order.size()).forEach((state, counts) -> later.put(state, outside.completing(counts, mines)));
        Map<String, Counts> after = later;
        for (int step = order.size() - 1; step >= 0; step--) {
            result[step] = BigInteger.ZERO;
            Map<String, Counts> now = new LinkedHashMap<>();
            for (Map.Entry<String, Counts> state : ways.get(step).entrySet()) {
                Counts ahead = Counts.NONE;
                CellGroup group = order.get(step);
                for (int here = 0; here <= group.cells().size(); here++) {
                    Counts next = after.get(less(state.getKey(), group, here));
                    if (next != null) {
                        ahead = ahead.plus(next, here, group.ways().at(here));
                        BigInteger withOne = group.waysWithOne().at(here - 1);
                        if (withOne.signum() != 0) {
                            result[step] = result[step].add(
                                    state.getValue().pairs(next, mines - here).multiply(withOne));
                        }
                    }
                }
                now.put(state.getKey(), ahead.completing(state.getValue(), mines));
            }
            after = now;
        }
        return result;
    }

    private Map<String, Counts> forward(int step) {
        CellGroup group = order.get(step);
        Map<String, Counts> next = new LinkedHashMap<>();
        for (Map.Entry<String, Counts> state : ways.get(step).entrySet()) {
            for (int mines = 0; mines <= group.cells().size(); mines++) {
                String lacking = less(state.getKey(), group, mines);
                if (lacking != null && canBeMet(lacking, group, step)) {
                    Counts known = next.getOrDefault(lacking, Counts.NONE);
                    Counts more =
                            known.plus(state.getValue(), mines, group.ways().at(mines));
                    next.put(lacking, more);
                    numbers += more.size() - known.size();
                }
            }
            requireCountable();
        }
        return next;
    }

    private void requireCountable() {
        if (numbers > MOST_NUMBERS) {
            throw new EntangledBoardException(order.get(0).cells().get(0));
        }
    }

    /** The state after {@code mines} in the group; null where a constraint would have too many. */
    private static String less(String lacking, CellGroup group, int mines) {
        char[] left = lacking.toCharArray();
        for (int constraint : group.constraints()) {
            if (left[constraint] < mines) {
                return null;
            }
            left[constraint] -= (char) mines;
        }
        return new String(left);
    }

    /** Whether the groups after {@code step} have room for what the group's constraints still lack. */
    private boolean canBeMet(String lacking, CellGroup group, int step) {
        for (int constraint : group.constraints()) {
            if (lacking.charAt(constraint) > room[step + 1][constraint]) {
                return false;
            }
        }
        return true;
    }

    /** From each step on, how many cells of each constraint are still to come. */
    private static int[][] room(List<CellGroup> order, int constraints) {
        int[][] room = new int[order.size() + 1][constraints];
        for (int step = order.size() - 1; step >= 0; step--) {
            room[step] = room[step + 1].clone();
            for (int constraint : order.get(step).constraints()) {
                room[step][constraint] += order.get(step).cells().size();
            }
        }
        return room;
    }
}
