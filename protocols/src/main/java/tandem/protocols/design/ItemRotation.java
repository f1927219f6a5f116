package tandem.protocols.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rotates items over conditions in a Latin square of items and slots: within each stratum of items, the j-th meets slot s
 * in condition (j + s) mod n. Over n slots that follow one another every item meets every condition exactly once, and in
 * every slot each condition has the same number of items of each stratum. To deal the items into their lists by chance,
 * hand them in shuffled.
 *
 * <p>Pollatsek, A., &amp; Well, A. D. (1995). On the use of counterbalanced designs in cognitive research: A suggestion for
 * a better and more powerful analysis. <i>Journal of Experimental Psychology: Learning, Memory, and Cognition</i>, 21,
 * 785–794.
 */
public final class ItemRotation {

    private ItemRotation() {}

    /** The rotation of items that make one stratum. */
    public static <T> List<Integer> of(List<T> items, int conditions, int slot) {
        return of(items, item -> "all items", conditions, slot);
    }

    /**
     * The condition in which each item meets {@code slot}.
     *
     * @param items in a fixed order, the same for all slots
     * @param stratum what the conditions are to have equally much of, for instance true class and correctness of the AI
     * @param conditions how many there are, at least 1
     * @param slot from 0
     * @return for each item, in the order of {@code items}, the index of its condition
     * @throws DesignException if the number of items in a stratum is no multiple of the number of conditions
     */
    public static <T> List<Integer> of(List<T> items, Function<? super T, String> stratum, int conditions, int slot) {
        if (conditions < 1) {
            throw new DesignException(
                    "item-rotation: there are " + conditions + " conditions to rotate over",
                    "give the factor at least one level");
        }
        if (slot < 0) {
            throw new DesignException("item-rotation: there is no slot " + slot, "count slots from 0");
        }
        Map<String, Integer> sizes = new LinkedHashMap<>();
        List<Integer> result = items.stream()
                .map(item -> sizes.merge(stratum.apply(item), 1, Integer::sum) - 1)
                .map(place -> (int) (((long) place + slot) % conditions))
                .toList();
        sizes.forEach((name, size) -> {
            int over = size % conditions;
            if (over != 0) {
                throw new DesignException(
                        "item-rotation: the stratum “" + name + "” has " + size + " items, which is no multiple of "
                                + conditions + " conditions",
                        "take " + (size > over ? size - over + " or " : "") + (size + conditions - over) + " of them");
            }
        });
        return result;
    }
}
