package tandem.tasks.series;

import java.util.List;
import tandem.protocols.design.Chance;

/**
 * Which cause the items of a seed have: among five in a row, from the first on, each cause stands once, in an order of chance;
 * so that each whole number of fives is balanced exactly.
 */
record CauseOrder(long seed, double novelty) {

    private static final List<Cause> CAUSES = List.of(Cause.values());

    /** Of the item at {@code index} ≥ 0. */
    Cause cause(int index) {
        int block = index / CAUSES.size();
        return Chance.of("series-causes", seed, block).shuffled(CAUSES).get(index % CAUSES.size());
    }

    /** Whether the item is a novelty: of the first n normal ones, the share of n rounded down is. */
    boolean novelty(int index) {
        int block = index / CAUSES.size();
        return cause(index) == Cause.NORMAL && Math.floor((block + 1) * novelty) > Math.floor(block * novelty);
    }
}
