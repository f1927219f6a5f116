package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * One feeding of which the outcome is known: what a tree is learned from.
 *
 * @param fed the amounts
 * @param hundredths the growth rate in hundredths, 0 to {@value #MOST_HUNDREDTHS}
 */
public record Sample(Amounts fed, int hundredths) {

    private static final int MOST_HUNDREDTHS = 200;

    /** @throws IllegalArgumentException if the growth rate is out of range */
    public Sample {
        Amounts.require(
                hundredths >= 0 && hundredths <= MOST_HUNDREDTHS,
                "growth of " + hundredths + " hundredths: give from 0 to " + MOST_HUNDREDTHS);
    }

    /**
     * Samples of a rule; amounts are uniform and independent.
     *
     * @param seed which samples; the first ones of a larger count are the same
     */
    public static List<Sample> draw(GrowthRule rule, long seed, int count) {
        Chance chance = Chance.of("feeding-samples", seed);
        List<Sample> samples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int[] amounts = new int[Amounts.RESOURCES];
            for (int resource = 0; resource < amounts.length; resource++) {
                amounts[resource] = chance.below(Amounts.MOST + 1);
            }
            Amounts fed = Amounts.of(amounts);
            samples.add(new Sample(fed, rule.hundredths(fed, chance)));
        }
        return samples;
    }
}
