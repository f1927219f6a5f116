package tandem.protocols.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.item.Item;

/**
 * Which items of the pool a part of the session draws from.
 *
 * @param from least difficulty, in [0, 1]
 * @param to highest difficulty, in [0, 1]
 * @param where allowed values by attribute of the item
 */
public record ItemFilter(double from, double to, Map<String, List<String>> where) {

    /** All items, also those whose difficulty is not known. */
    public static final ItemFilter ALL = new ItemFilter(0, 1, Map.of());

    public ItemFilter {
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
