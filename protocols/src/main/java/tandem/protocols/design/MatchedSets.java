package tandem.protocols.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tandem.protocols.item.PooledItem;

/**
 * Sets of items that differ as little as can be: each has exactly so many items on which the AI is right (hits) and wrong
 * (errors), the same number of each true class, and within hits and within errors nearly the same mean difficulty and mean
 * confidence of the AI.
 *
 * <p>Within each class, hits and errors are sorted by difficulty and confidence and taken in groups of neighbours, spread
 * evenly over the range; each group gives one item to each set. Seeded exchanges between the sets then shrink the
 * differences of their standardised means. Items without a difficulty are matched on the rest.
 */
public final class MatchedSets {

    private static final Comparator<PooledItem> BY_DIFFICULTY = Comparator.comparingDouble(
                    (PooledItem item) -> item.item().difficulty().orElse(0.5))
            .thenComparingDouble(item -> item.advice().confidence())
            .thenComparing(item -> item.item().id());

    private MatchedSets() {}

    /** Which items of a stratum are drawn. */
    public enum Selection {
        /** Those that stand for its range best; always the same. */
        EVEN,
        /** Any, by chance. */
        RANDOM
    }

    /**
     * Draws the sets.
     *
     * @param candidates to draw from; their order does not matter
     * @param sets how many
     * @param hits items in each set on which the AI is right
     * @param errors items in each set on which the AI is wrong
     * @param selection which items are drawn
     * @param chance the only source of chance
     * @return {@code sets} lists of {@code hits + errors} items; no item is in two of them
     * @throws DesignException if there are not enough hits or errors
     */
    public static List<List<PooledItem>> draw(
            List<PooledItem> candidates, int sets, int hits, int errors, Selection selection, Chance chance) {
        Map<String, Integer> shared = new TreeMap<>();
        BiFunction<Integer, Integer, int[]> skips =
                selection == Selection.EVEN ? MatchedSets::evenly : (spare, groups) -> anyhow(spare, groups, chance);
        // Errors are the scarcer kind: hits then even out what errors left uneven.
        List<List<List<PooledItem>>> wrong =
                groups(candidates, new Kind("wrong", item -> !item.adviceCorrect(), errors), sets, shared, skips);
        List<List<List<PooledItem>>> right =
                groups(candidates, new Kind("right", PooledItem::adviceCorrect, hits), sets, shared, skips);
        List<List<PooledItem>> result = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            result.add(new ArrayList<>());
        }
        for (List<List<List<PooledItem>>> kind : List.of(right, wrong)) {
            SetBalance balance = SetBalance.dealt(kind, sets, chance);
            balance.improve(chance);
            for (int set = 0; set < sets; set++) {
                result.get(set).addAll(balance.itemsOf(set));
            }
        }
        return result.stream().map(List::copyOf).toList();
    }

    /** So many items a set on which the AI is right, or wrong. */
    private record Kind(String word, Predicate<PooledItem> holds, int perSet) {}

    /**
     * For each class, groups of {@code sets} neighbours in difficulty; adds the shares to {@code shared}. Last come groups
     * of mixed classes, where the classes alone do not give enough.
     */
    private static List<List<List<PooledItem>>> groups(
            List<PooledItem> candidates,
            Kind kind,
            int sets,
            Map<String, Integer> shared,
            BiFunction<Integer, Integer, int[]> skips) {
        Map<String, List<PooledItem>> strata = Strata.byClass(
                candidates.stream().filter(kind.holds()).sorted(BY_DIFFICULTY).toList());
        Map<String, Integer> available = new TreeMap<>();
        strata.forEach((name, items) -> available.put(name, items.size() / sets));
        Map<String, Integer> shares = Strata.share(kind.perSet(), available, shared);
        int missing = kind.perSet()
                - shares.values().stream().mapToInt(Integer::intValue).sum();
        List<List<List<PooledItem>>> groups = new ArrayList<>();
        List<PooledItem> rest = new ArrayList<>();
        strata.forEach((name, items) -> {
            List<List<PooledItem>> ofClass = spread(items, sets, shares.get(name), skips);
            groups.add(ofClass);
            rest.addAll(items);
            ofClass.forEach(rest::removeAll);
        });
        if (rest.size() < sets * missing) {
            throw shortage(strata, kind, sets);
        }
        if (missing > 0) {
            rest.sort(BY_DIFFICULTY);
            groups.add(spread(rest, sets, missing, skips));
        }
        shares.forEach((name, share) -> shared.merge(name, share, Integer::sum));
        return groups;
    }

    private static DesignException shortage(Map<String, List<PooledItem>> strata, Kind kind, int sets) {
        Map<String, Integer> found = new TreeMap<>();
        strata.forEach((name, items) -> found.put(name, items.size()));
        return new DesignException(
                sets + " matched item sets with " + kind.perSet() + " items each that the AI gets " + kind.word()
                        + " need "
                        + sets * kind.perSet() + " such items; found are "
                        + found.values().stream().mapToInt(Integer::intValue).sum() + " " + found,
                "ask for fewer trials or another accuracy, or bring more items");
    }

    /** Groups of {@code size} neighbours; {@code skips} says how many items are passed over before each group. */
    private static List<List<PooledItem>> spread(
            List<PooledItem> sorted, int size, int groups, BiFunction<Integer, Integer, int[]> skips) {
        int[] skipped = skips.apply(sorted.size() - size * groups, groups);
        List<List<PooledItem>> result = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int start = group * size + skipped[group];
            result.add(sorted.subList(start, start + size));
        }
        return result;
    }

    /** Half a step from either end, so that the groups stand for the whole range. */
    private static int[] evenly(int spare, int groups) {
        return IntStream.range(0, groups)
                .map(group -> (int) ((2L * group + 1) * spare / (2L * groups)))
                .toArray();
    }

    private static int[] anyhow(int spare, int groups, Chance chance) {
        return IntStream.range(0, groups)
                .map(group -> chance.below(spare + 1))
                .sorted()
                .toArray();
    }
}
