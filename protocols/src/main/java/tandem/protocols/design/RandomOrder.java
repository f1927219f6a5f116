package tandem.protocols.design;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of its own for each slot, each of the n! as likely, and every slot independent of the others. Positions are
 * balanced on the average only.
 */
public final class RandomOrder {

    private RandomOrder() {}

    /**
     * The order of one slot.
     *
     * @param conditions how many there are, at least 1
     * @param seed of the study
     * @param slot from 0
     * @return an order of 0 … n − 1
     * @throws DesignException if there is no condition, or the slot is negative
     */
    public static List<Integer> of(int conditions, long seed, int slot) {
        if (conditions < 1) {
            throw new DesignException(
                    "order random: there are " + conditions + " conditions to order",
                    "give the factor at least one level");
        }
        if (slot < 0) {
            throw new DesignException("order random: there is no slot " + slot, "count slots from 0");
        }
        return List.copyOf(Chance.of(seed, "random order", slot)
                .shuffled(IntStream.range(0, conditions).boxed().toList()));
    }
}
