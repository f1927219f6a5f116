package tandem.protocols.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.item.Item;

/**
 * How a part of the session draws its items from the pool.
 *
 * @param from least difficulty, in [0, 1]
 * @param to highest difficulty, in [0, 1]
 * @param where allowed values by attribute of the item
 * @param batches how many draws there are over the participants of an arm
 */
public record ItemDraw(double from, double to, Map<String, List<String>> where, Variants batches) {

    /** From all items, also those whose difficulty is not known; the same for the participants of an arm. */
    public static final ItemDraw ALL = new ItemDraw(0, 1, Map.of(), Variants.ONE);

    public ItemDraw {
        where = Map.copyOf(where);
    }

    /** Whether the item may be drawn; one of unknown difficulty only where any difficulty will do. */
    public boolean takes(Item item) {
        boolean easyEnough = from <= 0 && to >= 1
                || item.difficulty().isPresent()
                        && item.difficulty().getAsDouble() >= from
                        && item.difficulty().getAsDouble() <= to;
        return easyEnough
                && where.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().contains(item.attributes().getOrDefault(entry.getKey(), "")));
    }

    /** The rule in words, for messages. */
    public String words() {
        String difficulty = from <= 0 && to >= 1 ? "" : " of a difficulty from " + from + " to " + to;
        return difficulty + (where.isEmpty() ? "" : " where " + new TreeMap<>(where));
    }
}
