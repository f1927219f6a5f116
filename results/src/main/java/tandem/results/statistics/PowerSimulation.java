package tandem.results.statistics;

import java.util.function.Function;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.random.Well19937c;
import tandem.protocols.design.Chance;

/**
 * Power by simulation: makes data as one believes the world to be, tests them, and counts. Run i has its own generator,
 * seeded with the stream of chance {@code ("power", seed, i)}.
 */
public final class PowerSimulation {

    private static final int SEED_WORDS = 32;
    private static final int HALF_WORD = 1 << 16;

    private PowerSimulation() {}

    /**
     * The power of a test.
     *
     * @param world makes the data of one study from chance; called on several threads at once
     * @param test of such data
     * @param alpha error probability
     * @param runs how many studies, and their seed
     * @param watch who waits
     * @param <D> the data of one study
     */
    public static <D> Power of(
            Function<RandomDataGenerator, D> world,
            Function<D, Result<TestResult>> test,
            double alpha,
            Draws runs,
            Watch watch) {
        double[] p = new double[runs.count()];
        Workers.run(
                runs,
                watch,
                i -> p[i] = test.apply(world.apply(generator(Chance.of("power", runs.seed(), i))))
                        .value()
                        .map(TestResult::p)
                        .orElse(Double.NaN));
        int significant = Samples.where(p, value -> value < alpha).length;
        int undefined = Samples.where(p, Double::isNaN).length;
        return new Power(
                Estimate.of(
                        "power",
                        (double) significant / runs.count(),
                        Proportion.wilson(significant, runs.count(), Interval.USUAL_LEVEL)),
                significant,
                undefined,
                alpha,
                runs);
    }

    private static RandomDataGenerator generator(Chance chance) {
        int[] seed = new int[SEED_WORDS];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = chance.below(HALF_WORD) << 16 | chance.below(HALF_WORD);
        }
        return RandomDataGenerator.of(new Well19937c(seed));
    }
}
