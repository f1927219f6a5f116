package tandem.tasks.game;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;

/**
 * An advisor that is right on an exact share of a game's items. On which follows from the seed, and so does how sure it says it
 * is, which is drawn alike for right and for wrong advice: nothing but the item tells them apart.
 */
public final class ScheduledAdvisor {

    private static final double LEAST_SURE = 0.6;
    private static final double SUREST = 0.95;
    private static final int HUNDRED = 100;

    private final String game;
    private final long seed;
    private final Set<Integer> right;

    /**
     * @param game other games of the same seed are right on other items
     * @param accuracy share of the items on which it is right, in [0, 1]; exact, but for the rounding to a whole item
     */
    public ScheduledAdvisor(String game, long seed, int items, double accuracy) {
        this.game = game;
        this.seed = seed;
        List<Integer> order = Chance.of(game + "-advice", seed)
                .shuffled(IntStream.range(0, items).boxed().toList());
        this.right = new HashSet<>(order.subList(0, (int) Math.round(accuracy * items)));
    }

    /** Whether it is right on an item. */
    public boolean rightOn(int item) {
        return right.contains(item);
    }

    /**
     * What it says of an item.
     *
     * @param named the option that it names
     * @param options at least two; what is left of its confidence is shared among the others alike
     */
    public Advice advice(int item, String named, List<String> options) {
        Chance chance = Chance.of(game + "-confidence", seed, item);
        double sure = LEAST_SURE + (SUREST - LEAST_SURE) * chance.below(HUNDRED + 1) / HUNDRED;
        double confidence = Math.round(HUNDRED * sure) / (double) HUNDRED;
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (String option : options) {
            probabilities.put(option, option.equals(named) ? confidence : (1 - confidence) / (options.size() - 1));
        }
        return new Advice(named, confidence, probabilities);
    }
}
