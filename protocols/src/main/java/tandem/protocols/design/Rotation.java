package tandem.protocols.design;

import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.study.Factor;

/**
 * Who meets the levels in which order, and which item set at which level. Allocation slot s takes row s mod R of the R
 * orders and rotates the n sets by s + ⌊s/R⌋, so that over R·n slots every set meets every level in every order once.
 *
 * @param order indices of the levels, in the order they are met
 * @param shift by how many the sets are moved
 */
public record Rotation(List<Integer> order, int shift) {

    public Rotation {
        order = List.copyOf(order);
    }

    /** The rotation of allocation slot {@code slot}, from 0. */
    public static Rotation of(Factor factor, int slot) {
        int levels = factor.levels().size();
        List<List<Integer>> rows = WilliamsSquare.rows(levels);
        return switch (factor.order()) {
            case FIXED -> new Rotation(IntStream.range(0, levels).boxed().toList(), slot % levels);
            case WILLIAMS ->
                new Rotation(rows.get(slot % rows.size()), (int) ((slot + (long) slot / rows.size()) % levels));
        };
    }

    /** Index of the item set that level {@code level} draws from. */
    public int setOf(int level) {
        return (level + shift) % order.size();
    }
}
