package tandem.protocols.design.allocation;

import java.util.List;
import tandem.protocols.design.Chance;

/**
 * Permuted blocks: the places of each block have the cells exactly in the ratio of their weights, in random order; block
 * sizes are drawn at random, so that the end of a block is not foreseen. The newcomer takes the first free place, see
 * {@link Allocator}.
 *
 * <p>Matts, J. P., &amp; Lachin, J. M. (1988). Properties of permuted-block randomization in clinical trials. <i>Controlled
 * Clinical Trials</i>, 9, 327–344.
 *
 * @param sizes each a multiple of the sum of the weights; a size named twice is drawn twice as often
 */
public record PermutedBlocks(List<Integer> sizes) implements AllocationRule {

    public PermutedBlocks {
        sizes = List.copyOf(sizes);
    }

    @Override
    public String name() {
        return "permuted-blocks";
    }

    @Override
    public void check(List<Integer> weights) {
        BlockSequence.check(this, sizes, weights);
    }

    @Override
    public int cellFor(Arrival arrival) {
        Chance chance = Chance.of(arrival.seed(), "allocation", name());
        return new BlockSequence(sizes, arrival.weights(), chance).firstFree(arrival.held(entry -> true));
    }
}
