package tandem.protocols.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.item.PooledItem;

/**
 * Orders of a block's items under rules: no AI error among the first trials, never more than so many errors running, and
 * no long run of one true class. The rules on errors hold exactly or are refused; a run of one class is at most
 * {@value #LONGEST_CLASS_RUN} wherever any order allows it, else as short as can be.
 */
public final class TrialSequence {
    static final int LONGEST_CLASS_RUN = 4;

    private TrialSequence() {}

    /**
     * The items in an order that keeps the rules.
     *
     * @param items of the block
     * @param noErrorInFirst so many first trials are without an AI error
     * @param longestErrorRun never more AI errors running
     * @param chance the only source of chance
     * @throws DesignException if no order keeps the rules on errors
     */
    public static List<PooledItem> of(List<PooledItem> items, int noErrorInFirst, int longestErrorRun, Chance chance) {
        long errors = items.stream().filter(item -> !item.adviceCorrect()).count();
        ErrorRules.check(items.size(), (int) errors, noErrorInFirst, longestErrorRun)
                .ifPresent(rule -> {
                    throw new DesignException(rule.what(), rule.mend());
                });
        Map<Kind, List<PooledItem>> byKind = new TreeMap<>();
        for (PooledItem item : chance.shuffled(items)) {
            byKind.computeIfAbsent(new Kind(item.item().truth(), item.adviceCorrect()), kind -> new ArrayList<>())
                    .add(item);
        }
        List<Kind> kinds = List.copyOf(byKind.keySet());
        int[] counts = kinds.stream().mapToInt(kind -> byKind.get(kind).size()).toArray();
        int classRun = shortestClassRun(items);
        while (true) {
            var order = new SequenceSearch(kinds, counts, noErrorInFirst, longestErrorRun, classRun, chance).find();
            if (order.isPresent()) {
                List<PooledItem> result = new ArrayList<>();
                for (int kind : order.get()) {
                    List<PooledItem> left = byKind.get(kinds.get(kind));
                    result.add(left.remove(left.size() - 1));
                }
                return List.copyOf(result);
            }
            classRun++;
        }
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

    /** Items that are the same to the rules. */
    record Kind(String truth, boolean hit) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byTruth = truth.compareTo(other.truth);
            return byTruth != 0 ? byTruth : Boolean.compare(hit, other.hit);
        }
    }
}
