package tandem.protocols.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tandem.protocols.item.PooledItem;

/** Items of one kind dealt to sets, class by class, and the exchanges that bring the sets' means together. */
final class SetBalance {
    private static final int EXCHANGES_PER_ITEM = 200;

    private final int sets;
    /** By set, then class, then place. */
    private final List<List<List<PooledItem>>> dealt;

    private final Covariate difficulty;
    private final Covariate confidence;

    private SetBalance(List<List<List<PooledItem>>> dealt) {
        this.sets = dealt.size();
        this.dealt = dealt;
        this.difficulty = covariate(item -> item.item().difficulty().orElse(Double.NaN));
        this.confidence = covariate(item -> item.advice().confidence());
    }

    /**
     * Deals each group of neighbours to the sets in a random order.
     *
     * @param classes for each class its groups of as many items as there are sets
     */
    static SetBalance dealt(List<List<List<PooledItem>>> classes, int sets, Chance chance) {
        List<List<List<PooledItem>>> dealt = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            List<List<PooledItem>> byClass = new ArrayList<>();
            classes.forEach(groups -> byClass.add(new ArrayList<>()));
            dealt.add(byClass);
        }
        for (int stratum = 0; stratum < classes.size(); stratum++) {
            for (List<PooledItem> group : classes.get(stratum)) {
                List<PooledItem> order = chance.shuffled(group);
                for (int set = 0; set < sets; set++) {
                    dealt.get(set).get(stratum).add(order.get(set));
                }
            }
        }
        return new SetBalance(dealt);
    }

    /** The items of one set. */
    List<PooledItem> itemsOf(int set) {
        return dealt.get(set).stream().flatMap(List::stream).toList();
    }

    /** Exchanges items of the same class between two sets wherever that brings the means closer. */
    void improve(Chance chance) {
        int items = itemsOf(0).size() * sets;
        if (sets < 2 || items == 0) {
            return;
        }
        double spread = spread();
        for (int attempt = 0; attempt < EXCHANGES_PER_ITEM * items; attempt++) {
            int first = chance.below(sets);
            int second = (first + 1 + chance.below(sets - 1)) % sets;
            int stratum = chance.below(dealt.get(0).size());
            int size = dealt.get(first).get(stratum).size();
            if (size == 0) {
                continue;
            }
            int from = chance.below(size);
            int to = chance.below(size);
            exchange(first, second, stratum, from, to);
            double changed = spread();
            if (changed < spread) {
                spread = changed;
            } else {
                exchange(first, second, stratum, from, to);
            }
        }
    }

    private double spread() {
        return difficulty.spread() + confidence.spread();
    }

    private void exchange(int first, int second, int stratum, int from, int to) {
        PooledItem given = dealt.get(first).get(stratum).get(from);
        PooledItem taken = dealt.get(second).get(stratum).get(to);
        dealt.get(first).get(stratum).set(from, taken);
        dealt.get(second).get(stratum).set(to, given);
        difficulty.move(given, first, second);
        difficulty.move(taken, second, first);
        confidence.move(given, first, second);
        confidence.move(taken, second, first);
    }

    private Covariate covariate(ToDoubleFunction<PooledItem> value) {
        List<List<PooledItem>> bySet = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            bySet.add(itemsOf(set));
        }
        return Covariate.over(bySet, value);
    }
}
