package tandem.protocols.design.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * An endless sequence of places in permuted blocks. The size of each block is drawn at random from the sizes; a block has
 * each cell as often as its weight says, in random order.
 */
final class BlockSequence {
    private final List<Integer> sizes;
    private final List<Integer> weights;
    private final Chance chance;

    BlockSequence(List<Integer> sizes, List<Integer> weights, Chance chance) {
        this.sizes = sizes;
        this.weights = weights;
        this.chance = chance;
    }

    /** Refuses sizes that blocks cannot have. */
    static void check(AllocationRule rule, List<Integer> sizes, List<Integer> weights) {
        int sum = AllocationRule.sum(weights);
        if (sizes.isEmpty()) {
            throw rule.refusal("no block size is given", "give at least one, a multiple of " + sum);
        }
        for (int size : sizes) {
            if (size < 1 || size % sum != 0) {
                throw rule.refusal(
                        "a block of " + size + " cannot hold the cells in the ratio of their weights " + weights,
                        "take block sizes that are multiples of " + sum + ", the sum of the weights");
            }
        }
    }

    /** The cell of the first place that is not held, where cell c holds the first {@code held[c]} of its places. */
    int firstFree(int[] held) {
        int[] left = held.clone();
        while (true) {
            for (int cell : block()) {
                if (left[cell] == 0) {
                    return cell;
                }
                left[cell]--;
            }
        }
    }

    private List<Integer> block() {
        int size = sizes.get(chance.below(sizes.size()));
        int times = size / AllocationRule.sum(weights);
        List<Integer> places = new ArrayList<>(size);
        for (int cell = 0; cell < weights.size(); cell++) {
            int here = cell;
            IntStream.range(0, times * weights.get(cell)).forEach(place -> places.add(here));
        }
        return chance.shuffled(places);
    }
}
