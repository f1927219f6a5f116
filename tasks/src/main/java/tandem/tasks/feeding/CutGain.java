package tandem.tasks.feeding;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A cut that a tree may make, and by how much it lowers the squared error: (sₗ nₘ − sₘ nₗ)² / (n nₗ nₘ), with sums s and
 * counts n of the samples with little and with much.
 *
 * @param resource counted from 0
 * @param most the largest amount that counts as little
 * @param difference sₗ nₘ − sₘ nₗ, not 0
 * @param counts nₗ and nₘ, both positive
 */
record CutGain(int resource, int most, long difference, Counts counts) {

    /** How many samples have little, and how many have much. */
    record Counts(long little, long much) {
        long product() {
            return little * much;
        }
    }

    /** The cut that lowers the error most, the first among equals; empty if none lowers it or leaves are too small. */
    static Optional<CutGain> best(List<Sample> samples, int leastSamples) {
        long sum = samples.stream().mapToLong(Sample::hundredths).sum();
        CutGain best = null;
        for (int resource = 0; resource < Amounts.RESOURCES; resource++) {
            long[] sums = new long[Amounts.MOST + 1];
            long[] counts = new long[Amounts.MOST + 1];
            for (Sample sample : samples) {
                int amount = sample.fed().of(resource);
                sums[amount] += sample.hundredths();
                counts[amount]++;
            }
            long little = 0;
            long littleCount = 0;
            for (int most = 0; most < Amounts.MOST; most++) {
                little += sums[most];
                littleCount += counts[most];
                Counts split = new Counts(littleCount, samples.size() - littleCount);
                long difference = little * split.much() - (sum - little) * split.little();
                if (Math.min(split.little(), split.much()) >= leastSamples && difference != 0) {
                    CutGain cut = new CutGain(resource, most, difference, split);
                    best = best == null || cut.isBetterThan(best) ? cut : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    boolean isLittle(Sample sample) {
        return sample.fed().of(resource) <= most;
    }

    /** By how much the squared error is lowered, in squared hundredths. */
    double gain() {
        double root = difference;
        return root * root / counts.product() / (counts.little() + counts.much());
    }

    /** Of two cuts of the same samples: products of sums and counts go beyond 64 bits. */
    private boolean isBetterThan(CutGain other) {
        return square().multiply(BigInteger.valueOf(other.counts.product()))
                        .compareTo(other.square().multiply(BigInteger.valueOf(counts.product())))
                > 0;
    }

    private BigInteger square() {
        return BigInteger.valueOf(difference).pow(2);
    }
}
