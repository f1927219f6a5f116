package tandem.protocols.design.allocation;

import java.util.List;
import java.util.Map;
import tandem.protocols.design.DesignException;

/**
 * Allocates arriving participants to cells, as a pure function: nothing is remembered but the register that is handed in.
 *
 * <p><b>Places.</b> A rule of blocks is a seeded, endless sequence of places, each of one cell; {@link StratifiedBlocks}
 * has one such sequence a stratum. Places of the same cell in the same sequence are alike, so no one carries a place
 * number: <i>the k running and completed participants of a cell hold the first k places of that cell</i>. The newcomer
 * takes the first place that is not held. When someone drops out, the cell has one holder fewer, its last held place is
 * free, and a later newcomer takes it. Whatever was dropped and in which order, the register alone decides.
 *
 * <p><b>What that guarantees.</b> Let a study want N completers and let no one begin while running and completed make N.
 * Then the first place that is not held is always among the first N, and when N are completed they hold exactly the first
 * N places: the cells differ as the first N places do, which is not at all at the end of a block. {@link LeastFilled} has
 * the same guarantee without blocks: with equal weights, N completers differ by at most 1 between cells, and not at all if
 * N is a multiple of the number of cells. Both hold for any drop-out and any number of stations side by side, as long as
 * one register is shared and allocations come one after the other.
 */
public final class Allocator {

    private Allocator() {}

    /**
     * The cell that the next participant joins.
     *
     * @param rule how cells are chosen
     * @param weights how many participants each cell takes in relation to the others, one whole number ≥ 1 a cell
     * @param seed of the study
     * @param history all former allocations, in order, as they stand now
     * @param strata the newcomer's level of each factor; levels that the rule does not ask for are ignored
     * @return the index of the cell, from 0
     * @throws DesignException if the rule cannot hold with these cells, or a level is missing
     */
    public static int allocate(
            AllocationRule rule, List<Integer> weights, long seed, List<Entry> history, Map<String, String> strata) {
        check(rule, weights);
        return rule.cellFor(new Arrival(weights, seed, history, strata));
    }

    /**
     * Refuses what cannot be allocated, before anyone arrives.
     *
     * @throws DesignException if there is no cell, a weight is below 1, or the rule cannot hold with these cells
     */
    public static void check(AllocationRule rule, List<Integer> weights) {
        if (weights.isEmpty()) {
            throw rule.refusal("there is no cell to allocate to", "give the design at least one cell");
        }
        for (int cell = 0; cell < weights.size(); cell++) {
            if (weights.get(cell) < 1) {
                throw rule.refusal(
                        "cell " + cell + " would stay empty: its weight is " + weights.get(cell),
                        "give it a whole weight of at least 1, or leave the cell out");
            }
        }
        rule.check(weights);
    }
}
