package tandem.protocols.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import tandem.protocols.item.PooledItem;

/**
 * Backtracking over the kinds of a block's items. A kind is tried the sooner the more of it is left; what is known to lead
 * nowhere is not entered twice, so that the search is exact; with a gap it may give up.
 */
final class SequenceSearch {
    /** Where a gap is asked for, whether any order keeps it can take longer to find out than anybody waits. */
    private static final int MOST_VISITS = 200_000;

    private final List<TrialSequence.Kind> kinds;
    private final int[] left;
    private final SequenceRules rules;
    private final int longestClassRun;
    private final int gap;
    private final Chance chance;
    private int visits;
    private final List<Integer> order = new ArrayList<>();
    private final Set<List<Integer>> deadEnds = new HashSet<>();

    /** @param rules with a longest class run */
    SequenceSearch(SortedMap<TrialSequence.Kind, List<PooledItem>> items, SequenceRules rules, Chance chance) {
        this.kinds = List.copyOf(items.keySet());
        this.left = kinds.stream().mapToInt(kind -> items.get(kind).size()).toArray();
        this.rules = rules;
        this.longestClassRun = rules.longestClassRun().orElseThrow();
        this.gap = rules.gap().map(SequenceRules.Gap::trials).orElse(0);
        this.chance = chance;
    }

    /** Indices of kinds in an order that keeps the rules, if there is one. */
    Optional<List<Integer>> find() {
        return extend(-1, 0, 0) ? Optional.of(List.copyOf(order)) : Optional.empty();
    }

    private boolean extend(int last, int classRun, int errorRun) {
        List<Integer> open = open();
        if (open.isEmpty()) {
            return true;
        }
        List<Integer> here = here(last, classRun, errorRun);
        if (gap > 0 && ++visits > MOST_VISITS || !fits(last, classRun, errorRun) || deadEnds.contains(here)) {
            return false;
        }
        while (!open.isEmpty()) {
            int kind = open.remove(pick(open));
            boolean sameClass =
                    last >= 0 && kinds.get(kind).truth().equals(kinds.get(last).truth());
            int nextClassRun = sameClass ? classRun + 1 : 1;
            int nextErrorRun = kinds.get(kind).hit() ? 0 : errorRun + 1;
            boolean early = nextErrorRun > 0 && order.size() < rules.noErrorInFirst();
            if (early || nextClassRun > longestClassRun || nextErrorRun > rules.longestErrorRun() || tooNear(kind)) {
                continue;
            }
            left[kind]--;
            order.add(kind);
            if (extend(kind, nextClassRun, nextErrorRun)) {
                return true;
            }
            order.remove(order.size() - 1);
            left[kind]++;
        }
        deadEnds.add(here);
        return false;
    }

    /**
     * Whether, by counting alone, what is left may still fit: between and around the others, the errors that are left have
     * room in runs that are short enough, and so have the items of each class.
     */
    private boolean fits(int last, int classRun, int errorRun) {
        int all = Arrays.stream(left).sum();
        int hits = 0;
        Map<String, Integer> classes = new HashMap<>();
        for (int kind = 0; kind < left.length; kind++) {
            hits += kinds.get(kind).hit() ? left[kind] : 0;
            classes.merge(kinds.get(kind).truth(), left[kind], Integer::sum);
        }
        if (all - hits > room(rules.longestErrorRun(), errorRun, hits)) {
            return false;
        }
        for (Map.Entry<String, Integer> stratum : classes.entrySet()) {
            boolean running =
                    last >= 0 && stratum.getKey().equals(kinds.get(last).truth());
            if (stratum.getValue() > room(longestClassRun, running ? classRun : 0, all - stratum.getValue())) {
                return false;
            }
        }
        return gap == 0 || valuesFit(all);
    }

    /** Between two of the same value there must be room for the gap. */
    private boolean valuesFit(int all) {
        Map<String, Integer> values = new HashMap<>();
        for (int kind = 0; kind < left.length; kind++) {
            values.merge(kinds.get(kind).value(), left[kind], Integer::sum);
        }
        return values.values().stream().allMatch(count -> (count - 1L) * (gap + 1) < all);
    }

    /** Whether the kind's value stands among the last trials of the gap. */
    private boolean tooNear(int kind) {
        String value = kinds.get(kind).value();
        return order.subList(Math.max(0, order.size() - gap), order.size()).stream()
                .anyMatch(before -> kinds.get(before).value().equals(value));
    }

    private static long room(int longestRun, int run, int others) {
        return longestRun - run + (long) longestRun * others;
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int kind = 0; kind < left.length; kind++) {
            if (left[kind] > 0) {
                open.add(kind);
            }
        }
        return open;
    }

    /** All that what follows depends on: the place follows from what is left. */
    private List<Integer> here(int last, int classRun, int errorRun) {
        List<Integer> here = new ArrayList<>();
        for (int count : left) {
            here.add(count);
        }
        here.add(last);
        here.add(classRun);
        here.add(errorRun);
        here.addAll(order.subList(Math.max(0, order.size() - gap), order.size()));
        return here;
    }

    /** Place in {@code open} of a kind drawn in proportion to how many of it are left. */
    private int pick(List<Integer> open) {
        int total = 0;
        for (int kind : open) {
            total += left[kind];
        }
        int draw = chance.below(total);
        int place = 0;
        while (draw >= left[open.get(place)]) {
            draw -= left[open.get(place)];
            place++;
        }
        return place;
    }
}
