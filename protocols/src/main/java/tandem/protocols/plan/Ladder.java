package tandem.protocols.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.protocols.design.staircase.Quest;
import tandem.protocols.design.staircase.Staircase;
import tandem.protocols.item.PooledItem;

/**
 * Items of known difficulty from which a staircase takes the next, by what was answered so far. To a staircase an item's
 * level is its ease, 1 − difficulty; to QUEST the logarithm of that, to base 10.
 *
 * @param block id of the block whose trials climb it
 * @param start the staircase before its first trial
 * @param items at least as many as the staircase has trials, all of known difficulty
 */
public record Ladder(String block, Staircase start, List<PooledItem> items) {

    /** The hardest item has some ease, so that its logarithm is a number. */
    private static final double LEAST_EASE = 0.01;

    public Ladder {
        items = List.copyOf(items);
    }

    /** The item that comes next: of those not shown yet, the one nearest to the level that the staircase asks for. */
    public PooledItem next(List<Answered> past) {
        double wanted = after(past).next();
        Set<String> shown = past.stream().map(Answered::item).collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !shown.contains(item.item().id()))
                .min(Comparator.comparingDouble((PooledItem item) -> Math.abs(level(item) - wanted))
                        .thenComparing(item -> item.item().id()))
                .orElseThrow(() -> new IllegalStateException("all items of the staircase are used up"));
    }

    /** Whether the staircase wants no further trial. */
    public boolean finished(List<Answered> past) {
        return after(past).finished();
    }

    /** The difficulty at the threshold, in [0, 1], as far as it is known by now. */
    public double difficulty(List<Answered> past) {
        double level = after(past).threshold();
        double ease = start instanceof Quest ? StrictMath.pow(10, level) : level;
        return 1 - Math.max(0, Math.min(1, ease));
    }

    /** How many trials of this ladder are over. */
    public int trials(List<Answered> past) {
        return own(past).size();
    }

    private Staircase after(List<Answered> past) {
        Staircase staircase = start;
        for (Answered trial : own(past)) {
            staircase = staircase.after(level(itemOf(trial)), trial.correct());
        }
        return staircase;
    }

    private List<Answered> own(List<Answered> past) {
        return past.stream().filter(trial -> trial.block().equals(block)).toList();
    }

    private PooledItem itemOf(Answered trial) {
        return items.stream()
                .filter(item -> item.item().id().equals(trial.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the staircase has no item " + trial.item()));
    }

    private double level(PooledItem item) {
        double ease = 1 - item.item().difficulty().orElseThrow();
        return start instanceof Quest ? StrictMath.log10(Math.max(LEAST_EASE, ease)) : ease;
    }
}
