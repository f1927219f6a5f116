package tandem.tasks.feeding;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * How feeding truly makes a colony grow: the more of the driver the better, up to one less than the most, beyond which it is
 * overfed; but only with 1 or 2 of the gate and, where there is a support, at least 4 of it. All else makes it shrink, by
 * chance. The other resources are distractors.
 *
 * <p>The growth rates are those of the scripts that Kuhl, Artelt and Hammer (2023) published with their data: 1.1 to 1.9 in
 * equal steps where the rule holds, jittered by about 0.03; uniform on 0.1 to 1.0 where it does not. Driver, gate and support
 * are their plants 2, 4 and 5; experiment 1 had all three, experiment 2 no support.
 *
 * @param driver resource, counted from 0
 * @param gate another one
 * @param support a third one, if three matter
 */
public record GrowthRule(int driver, int gate, OptionalInt support) {

    /** Three plants matter, as in experiment 1. */
    public static final GrowthRule THREE_PLANTS = new GrowthRule(1, 3, OptionalInt.of(4));

    /** Two plants matter, as in experiment 2. */
    public static final GrowthRule TWO_PLANTS = new GrowthRule(1, 3, OptionalInt.empty());

    private static final int LEAST_GATE = 1;
    private static final int MOST_GATE = 2;
    private static final int LEAST_SUPPORT = 4;

    /** In hundredths of a growth rate. */
    private static final int HUNDREDTHS = 100;

    private static final int LEAST_GROWING = 110;
    private static final int STEP = 16;
    private static final int JITTER = 3;
    private static final int LEAST_SHRINKING = 10;
    private static final int MOST_SHRINKING = 100;

    /** @throws IllegalArgumentException if they are not different resources */
    public GrowthRule {
        List<Integer> all = IntStream.concat(IntStream.of(driver, gate), support.stream())
                .boxed()
                .toList();
        for (int resource : all) {
            Amounts.require(
                    resource >= 0 && resource < Amounts.RESOURCES,
                    "resource " + resource + " of a growth rule: give from 0 to " + (Amounts.RESOURCES - 1));
        }
        Amounts.require(
                all.stream().distinct().count() == all.size(),
                "growth rule of resources " + all + ": give different ones");
    }

    /**
     * The same rule on resources that chance names, so that who knows the game does not know the answer.
     *
     * @param seed which resources
     */
    public GrowthRule renamed(long seed) {
        List<Integer> names = Chance.of("feeding-rule", seed)
                .shuffled(IntStream.range(0, Amounts.RESOURCES).boxed().toList());
        return new GrowthRule(
                names.get(driver),
                names.get(gate),
                support.isPresent() ? OptionalInt.of(names.get(support.getAsInt())) : support);
    }

    /** Whether a resource matters. */
    public boolean matters(int resource) {
        return resource == driver || resource == gate || support.equals(OptionalInt.of(resource));
    }

    /** Whether the colony grows. */
    public boolean grows(Amounts fed) {
        int gated = fed.of(gate);
        return fed.of(driver) < Amounts.MOST
                && gated >= LEAST_GATE
                && gated <= MOST_GATE
                && (support.isEmpty() || fed.of(support.getAsInt()) >= LEAST_SUPPORT);
    }

    /** The growth rate on average: by how much the size of the colony is multiplied. */
    public double growth(Amounts fed) {
        return grows(fed)
                ? (LEAST_GROWING + STEP * fed.of(driver)) / (double) HUNDREDTHS
                : (LEAST_SHRINKING + MOST_SHRINKING) / (2.0 * HUNDREDTHS);
    }

    /** A growth rate as chance has it, in hundredths. */
    int hundredths(Amounts fed, Chance chance) {
        return grows(fed)
                ? LEAST_GROWING + STEP * fed.of(driver) + chance.below(2 * JITTER + 1) - JITTER
                : LEAST_SHRINKING + chance.below(MOST_SHRINKING - LEAST_SHRINKING + 1);
    }
}
