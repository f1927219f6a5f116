package tandem.tasks.feeding;

import java.util.List;
import java.util.Optional;

/**
 * Learns a regression tree (CART; Breiman, Friedman, Olshen and Stone 1984): each node is cut where the squared error of the
 * two means is least, among all resources and amounts; of equal cuts the first resource and then the least amount is taken. Sums
 * are whole numbers, so that cuts are compared exactly.
 *
 * @param dials how far it is grown
 */
public record TreeLearner(TreeDials dials) {

    static final int STANDARD_SAMPLES = 5000;

    private static final double HUNDREDTHS = 100;

    /**
     * The tree that a game with this rule lives by.
     *
     * @param seed of the samples
     */
    public static GrowthTree standard(GrowthRule rule, long seed) {
        return new TreeLearner(TreeDials.STANDARD).learn(Sample.draw(rule, seed, STANDARD_SAMPLES));
    }

    /**
     * The tree of the samples.
     *
     * @param samples at least one
     * @throws IllegalArgumentException if there is none
     */
    public GrowthTree learn(List<Sample> samples) {
        Amounts.require(!samples.isEmpty(), "learning a tree from no sample: give at least one");
        return new GrowthTree(node(samples, 0, dials.leastGain() * squaredError(samples)));
    }

    private GrowthNode node(List<Sample> samples, int depth, double leastGain) {
        Optional<CutGain> best = depth < dials.depth() ? CutGain.best(samples, dials.leastSamples()) : Optional.empty();
        if (best.isEmpty() || best.get().gain() < leastGain) {
            return new GrowthNode.Leaf(mean(samples) / HUNDREDTHS);
        }
        CutGain cut = best.get();
        return new GrowthNode.Cut(
                cut.resource(),
                cut.most(),
                node(samples.stream().filter(cut::isLittle).toList(), depth + 1, leastGain),
                node(samples.stream().filter(s -> !cut.isLittle(s)).toList(), depth + 1, leastGain));
    }

    private static double squaredError(List<Sample> samples) {
        double mean = mean(samples);
        return samples.stream()
                .mapToDouble(s -> (s.hundredths() - mean) * (s.hundredths() - mean))
                .sum();
    }

    private static double mean(List<Sample> samples) {
        long sum = samples.stream().mapToLong(Sample::hundredths).sum();
        return (double) sum / samples.size();
    }
}
