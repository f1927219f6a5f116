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

    /**
     * A trial of a staircase that is over.
     *
     * @param block whose staircase
     * @param item that was shown
     * @param correct whether the answer was right; it is not where there was none
     */
    public record Rung(String block, String item, boolean correct) {}

    /** The item that comes next: of those not shown yet, the one nearest to the level that the staircase asks for. */
    public PooledItem next(List<Rung> climbed) {
        double wanted = after(climbed).next();
        Set<String> shown = climbed.stream().map(Rung::item).collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !shown.contains(item.item().id()))
                .min(Comparator.comparingDouble((PooledItem item) -> Math.abs(level(item) - wanted))
                        .thenComparing(item -> item.item().id()))
                .orElseThrow(() -> new IllegalStateException("all items of the staircase are used up"));
    }

    /** Whether the staircase wants no further trial. */
    public boolean finished(List<Rung> climbed) {
        return after(climbed).finished();
    }

    /** The difficulty at the threshold, in [0, 1], as far as it is known by now. */
    public double difficulty(List<Rung> climbed) {
        double level = after(climbed).threshold();
        double ease = start instanceof Quest ? StrictMath.pow(10, level) : level;
        return 1 - Math.max(0, Math.min(1, ease));
    }

    /** How many trials of this ladder are over. */
    public int trials(List<Rung> climbed) {
        return own(climbed).size();
    }

    private Staircase after(List<Rung> climbed) {
        Staircase staircase = start;
        for (Rung rung : own(climbed)) {
            staircase = staircase.after(level(itemOf(rung)), rung.correct());
        }
        return staircase;
    }

    private List<Rung> own(List<Rung> climbed) {
        return climbed.stream().filter(rung -> rung.block().equals(block)).toList();
    }

    private PooledItem itemOf(Rung rung) {
        return items.stream()
                .filter(item -> item.item().id().equals(rung.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the staircase has no item " + rung.item()));
    }

    private double level(PooledItem item) {
        double ease = 1 - item.item().difficulty().orElseThrow();
        return start instanceof Quest ? StrictMath.log10(Math.max(LEAST_EASE, ease)) : ease;
    }
}
