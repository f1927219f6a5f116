package tandem.protocols.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.item.PooledItem;

/** Items by true class, and how many to take of each. */
final class Strata {

    private Strata() {}

    /** The items by true class, sorted by class; each class keeps the order of {@code items}. */
    static Map<String, List<PooledItem>> byClass(List<PooledItem> items) {
        Map<String, List<PooledItem>> strata = new TreeMap<>();
        for (PooledItem item : items) {
            strata.computeIfAbsent(item.item().truth(), truth -> new ArrayList<>())
                    .add(item);
        }
        return strata;
    }

    /**
     * Shares {@code total} out over the classes, as equally as what is available allows. Where the shares cannot be equal,
     * the class that has the fewest in {@code already} gets one more.
     *
     * @param available how many each class can give at most
     * @param already how many of each class were shared out before
     * @return how many of each class; their sum is below {@code total} where not enough is available
     */
    static Map<String, Integer> share(int total, Map<String, Integer> available, Map<String, Integer> already) {
        Map<String, Integer> shares = new TreeMap<>();
        available.keySet().forEach(name -> shares.put(name, 0));
        for (int given = 0; given < total; given++) {
            String next = null;
            for (String name : shares.keySet()) {
                boolean open = shares.get(name) < available.get(name);
                if (open && (next == null || before(name, next, shares, already))) {
                    next = name;
                }
            }
            if (next == null) {
                return shares;
            }
            shares.merge(next, 1, Integer::sum);
        }
        return shares;
    }

    private static boolean before(
            String name, String other, Map<String, Integer> shares, Map<String, Integer> already) {
        int difference = shares.get(name) - shares.get(other);
        return difference < 0 || (difference == 0 && already.getOrDefault(name, 0) < already.getOrDefault(other, 0));
    }
}
