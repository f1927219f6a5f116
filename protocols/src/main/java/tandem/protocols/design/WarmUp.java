package tandem.protocols.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tandem.protocols.item.PooledItem;

/** Items for trials that are not analysed, from what the main trials left over: practice, familiarisation, staircases. */
public final class WarmUp {

    /** So that there is one near to most levels that a staircase may want. */
    private static final int ITEMS_A_TRIAL = 4;

    private WarmUp() {}

    /**
     * Items for familiarisation with the AI. It is right on as many of a group as its accuracy says, rounded half up, and
     * on one at least; the true classes are as equal as what is left allows.
     *
     * @param left to draw from
     * @param groups how many blocks need some
     * @param size items a block
     * @param accuracy of the AI in the main trials, in [0, 1]
     * @throws DesignException if too few items are left
     */
    public static List<List<PooledItem>> familiarisation(
            List<PooledItem> left, int groups, int size, double accuracy, Chance chance) {
        int hits = size == 0 ? 0 : Math.max(1, (int) Math.floor(size * accuracy + 0.5));
        List<PooledItem> right =
                alternating(left.stream().filter(PooledItem::adviceCorrect).toList(), chance);
        List<PooledItem> wrong =
                alternating(left.stream().filter(item -> !item.adviceCorrect()).toList(), chance);
        require("familiarisation", "that the AI gets right ", groups * hits, right.size());
        require("familiarisation", "that the AI gets wrong ", groups * (size - hits), wrong.size());
        List<List<PooledItem>> result = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<PooledItem> items = new ArrayList<>(right.subList(group * hits, (group + 1) * hits));
            items.addAll(wrong.subList(group * (size - hits), (group + 1) * (size - hits)));
            result.add(items);
        }
        return result;
    }

    /**
     * Items for practice rounds: the true classes as equal as can be, from the easier half of each class (more where that
     * is too few), every round as easy as the others, in each the easiest first.
     *
     * @param left to draw from
     * @param rounds how many
     * @param size items a round
     * @throws DesignException if too few items are left
     */
    public static List<List<PooledItem>> practice(List<PooledItem> left, int rounds, int size, Chance chance) {
        require("practice", "", rounds * size, left.size());
        Comparator<PooledItem> easiest = Comparator.comparingDouble(
                        (PooledItem item) -> item.item().difficulty().orElse(0.5))
                .thenComparing(item -> item.item().id());
        Map<String, List<PooledItem>> strata = Strata.byClass(left);
        Map<String, Integer> available = new TreeMap<>();
        strata.forEach((name, items) -> available.put(name, items.size()));
        List<PooledItem> dealt = new ArrayList<>();
        Strata.share(rounds * size, available, Map.of()).forEach((name, share) -> {
            List<PooledItem> sorted = strata.get(name).stream().sorted(easiest).toList();
            int easier = Math.max(share, (sorted.size() + 1) / 2);
            dealt.addAll(chance.shuffled(sorted.subList(0, easier)).subList(0, share).stream()
                    .sorted(easiest)
                    .toList());
        });
        List<List<PooledItem>> result = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<PooledItem> items = new ArrayList<>();
            for (int place = round; place < dealt.size(); place += rounds) {
                items.add(dealt.get(place));
            }
            result.add(items.stream().sorted(easiest).toList());
        }
        return result;
    }

    /**
     * Items for attention checks, on all of which the AI is right: whoever fails one must not have been misled.
     *
     * @param left to draw from
     * @param count how many
     * @throws DesignException if too few items are left
     */
    public static List<PooledItem> attention(List<PooledItem> left, int count, Chance chance) {
        List<PooledItem> right =
                alternating(left.stream().filter(PooledItem::adviceCorrect).toList(), chance);
        require("attention checks", "that the AI gets right ", count, right.size());
        return List.copyOf(right.subList(0, count));
    }

    /**
     * Items for a staircase to choose from: several times as many as it has trials where there are so many, of all
     * difficulties.
     *
     * @param left to draw from; items of unknown difficulty are of no use
     * @param trials it has at most
     * @throws DesignException if too few items of known difficulty are left
     */
    public static List<PooledItem> ladder(List<PooledItem> left, int trials, Chance chance) {
        List<PooledItem> known =
                chance
                        .shuffled(left.stream()
                                .filter(item -> item.item().difficulty().isPresent())
                                .toList())
                        .stream()
                        .sorted(Comparator.comparingDouble(
                                item -> item.item().difficulty().getAsDouble()))
                        .toList();
        require("staircase", "of known difficulty ", trials, known.size());
        int wanted = Math.min(known.size(), ITEMS_A_TRIAL * trials);
        return IntStream.range(0, wanted)
                .mapToObj(i -> known.get((int) ((long) i * known.size() / wanted)))
                .toList();
    }

    /** The items, one class after the other in turn, in a random order within each. */
    private static List<PooledItem> alternating(List<PooledItem> items, Chance chance) {
        List<List<PooledItem>> classes = new ArrayList<>();
        Strata.byClass(items).values().forEach(stratum -> classes.add(chance.shuffled(stratum)));
        List<PooledItem> result = new ArrayList<>();
        for (int place = 0; result.size() < items.size(); place++) {
            for (List<PooledItem> stratum : classes) {
                if (place < stratum.size()) {
                    result.add(stratum.get(place));
                }
            }
        }
        return result;
    }

    private static void require(String purpose, String which, int needed, int found) {
        if (found < needed) {
            throw new DesignException(
                    purpose + " needs " + needed + " items " + which + "outside the item sets, none shown twice; "
                            + found + " are left",
                    "ask for fewer " + purpose + " trials or rounds, or bring more items");
        }
    }
}
