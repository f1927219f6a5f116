package tandem.tasks.feeding;

/**
 * How far a tree is grown.
 *
 * @param depth the most cuts on a way to a leaf, 0 to {@value #DEEPEST}
 * @param leastSamples in a leaf, at least 1
 * @param leastGain share of the squared error of all samples by which a cut must lower it, in [0, 1): the complexity
 *     parameter of Breiman et al. (1984), used before cutting as in Therneau and Atkinson's rpart, so that the tree does not
 *     learn noise
 */
public record TreeDials(int depth, int leastSamples, double leastGain) {

    /**
     * For {@value TreeLearner#STANDARD_SAMPLES} samples: one leaf for each amount of the driver, and none for the noise where
     * the colony shrinks.
     */
    public static final TreeDials STANDARD = new TreeDials(7, 10, 0.001);

    private static final int DEEPEST = 12;

    /** @throws IllegalArgumentException if one is out of range */
    public TreeDials {
        Amounts.require(depth >= 0 && depth <= DEEPEST, "tree of depth " + depth + ": give from 0 to " + DEEPEST);
        Amounts.require(leastSamples >= 1, "leaves of " + leastSamples + " samples: give at least 1");
        Amounts.require(leastGain >= 0 && leastGain < 1, "least gain " + leastGain + ": give from 0 to less than 1");
    }
}
