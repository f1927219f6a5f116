package tandem.protocols.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.protocols.item.PooledItem;

/**
 * Orders of a block's items under rules. The rules hold exactly or are refused by name; where nothing is said of runs of one
 * true class, they are at most {@value #LONGEST_CLASS_RUN} long wherever any order allows it, else as short as can be.
 */
public final class TrialSequence {
    static final int LONGEST_CLASS_RUN = 4;

    private TrialSequence() {}

    /**
     * The items in an order that keeps the rules.
     *
     * @param items of the block
     * @param chance the only source of chance
     * @throws DesignException if no order keeps the rules, or none was found in a long search; it names the rule
     */
    public static List<PooledItem> of(List<PooledItem> items, SequenceRules rules, Chance chance) {
        long errors = items.stream().filter(item -> !item.adviceCorrect()).count();
        ErrorRules.check(items.size(), (int) errors, rules.noErrorInFirst(), rules.longestErrorRun())
                .ifPresent(rule -> {
                    throw new DesignException(rule.what(), rule.mend());
                });
        SortedMap<Kind, List<PooledItem>> byKind = new TreeMap<>();
        String attribute = rules.gap().map(SequenceRules.Gap::attribute).orElse("");
        for (PooledItem item : chance.shuffled(items)) {
            byKind.computeIfAbsent(Kind.of(item, attribute), kind -> new ArrayList<>())
                    .add(item);
        }
        Optional<List<Integer>> order = find(byKind, rules, shortestClassRun(items), items.size(), chance);
        if (order.isEmpty()) {
            throw refusal(byKind, rules, items.size(), chance);
        }
        List<Kind> kinds = List.copyOf(byKind.keySet());
        return order.get().stream()
                .map(kind -> {
                    List<PooledItem> left = byKind.get(kinds.get(kind));
                    return left.remove(left.size() - 1);
                })
                .toList();
    }

    /** Where no class run is asked for, the shortest that any order has. */
    private static Optional<List<Integer>> find(
            SortedMap<Kind, List<PooledItem>> byKind,
            SequenceRules rules,
            int shortestClassRun,
            int trials,
            Chance chance) {
        if (rules.longestClassRun().isPresent()) {
            return new SequenceSearch(byKind, rules, chance).find();
        }
        Optional<List<Integer>> order = Optional.empty();
        for (int run = shortestClassRun; order.isEmpty() && run <= Math.max(shortestClassRun, trials); run++) {
            order = new SequenceSearch(byKind, rules.withClassRun(run), chance).find();
        }
        return order;
    }

    private static DesignException refusal(
            SortedMap<Kind, List<PooledItem>> byKind, SequenceRules rules, int trials, Chance chance) {
        boolean runToBlame = rules.gap().isEmpty()
                || rules.longestClassRun().isPresent()
                        && new SequenceSearch(byKind, rules.withoutGap(), chance)
                                .find()
                                .isEmpty();
        if (runToBlame) {
            int run = rules.longestClassRun().orElse(trials);
            return new DesignException(
                    "no order of " + trials + " trials has at most " + run + " of one class running",
                    "raise longest-run-of-class, or balance the classes");
        }
        SequenceRules.Gap gap = rules.gap().get();
        return new DesignException(
                "no order of " + trials + " trials was found with " + gap.trials() + " others between two of the same "
                        + gap.attribute(),
                "lower the gap, or bring items with more values of " + gap.attribute());
    }

    /** No order can keep the runs of the largest class shorter than this. */
    private static int shortestClassRun(List<PooledItem> items) {
        int largest = Strata.byClass(items).values().stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
        int gaps = items.size() - largest + 1;
        return Math.max(LONGEST_CLASS_RUN, (largest + gaps - 1) / gaps);
    }

    /**
     * Items that are the same to the rules.
     *
     * @param value of the attribute that a gap is about; empty where there is none
     */
    record Kind(String truth, boolean hit, String value) implements Comparable<Kind> {

        static Kind of(PooledItem item, String attribute) {
            return new Kind(
                    item.item().truth(),
                    item.adviceCorrect(),
                    item.item().attributes().getOrDefault(attribute, ""));
        }

        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::truth)
                    .thenComparing(Kind::hit)
                    .thenComparing(Kind::value)
                    .compare(this, other);
        }
    }
}
