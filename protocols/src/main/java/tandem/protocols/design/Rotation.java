package tandem.protocols.design;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who meets the blocks in which order, and which item set in which block. Allocation slot s takes row s mod R of the R
 * orders and rotates the n sets by s + ⌊s/R⌋, so that over R·n slots every set meets every block in every order once.
 *
 * @param order indices of the blocks, in the order they are met
 * @param shift by how many the sets are moved
 */
public record Rotation(List<Integer> order, int shift) {

    public Rotation {
        order = List.copyOf(order);
    }

    /**
     * The rotation of an allocation slot.
     *
     * @param rule of the order
     * @param blocks how many, at least 1
     * @param seed of random orders
     * @param slot from 0
     * @throws DesignException if there are too many blocks for that rule
     */
    public static Rotation of(OrderRule rule, int blocks, long seed, int slot) {
        if (rule == OrderRule.FIXED) {
            return new Rotation(IntStream.range(0, blocks).boxed().toList(), slot % blocks);
        } else if (rule == OrderRule.RANDOM) {
            return new Rotation(RandomOrder.of(blocks, seed, slot), slot % blocks);
        }
        List<List<Integer>> rows =
                switch (rule) {
                    case LATIN -> LatinSquare.rows(blocks);
                    case COUNTERBALANCED -> Counterbalance.rows(blocks);
                    case WILLIAMS -> WilliamsSquare.rows(blocks);
                    case FIXED, RANDOM -> throw new AssertionError(rule);
                };
        return new Rotation(rows.get(slot % rows.size()), (int) ((slot + (long) slot / rows.size()) % blocks));
    }

    /** So many slots in a row meet every order with every rotation once; for random orders, every rotation. */
    public static int period(OrderRule rule, int blocks) {
        return switch (rule) {
            case FIXED, RANDOM -> blocks;
            case LATIN -> LatinSquare.rows(blocks).size() * blocks;
            case WILLIAMS -> WilliamsSquare.rows(blocks).size() * blocks;
            case COUNTERBALANCED -> Counterbalance.rows(blocks).size() * blocks;
        };
    }

    /** Index of the item set that block {@code block} draws from. */
    public int setOf(int block) {
        return (block + shift) % order.size();
    }
}
