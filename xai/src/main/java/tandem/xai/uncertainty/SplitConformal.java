package tandem.xai.uncertainty;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import tandem.xai.model.Prediction;

/**
 * Split conformal prediction (Papadopoulos et al. 2002; Vovk et al. 2005): a threshold, learned on pictures that the network
 * was not trained on, below which a class belongs to the set. Over draws of calibration and new pictures from the same
 * source, sets hold the truth with a probability of {@code 1 − α} at least, whatever the network.
 *
 * @param score how badly a class fits
 * @param alpha share of sets that may miss the truth, above 0 and below 1
 * @param threshold a class whose score lies at it or below belongs to the set; infinite where there were too few pictures
 *     to promise anything else than all classes
 */
public record SplitConformal(ConformalScore score, double alpha, double threshold) {

    public SplitConformal {
        requireShare(alpha);
    }

    /**
     * Learns the threshold: the {@code ⌈(n + 1)(1 − α)⌉}-th smallest score of the true classes.
     *
     * @param predictions one a picture, at least one
     * @param truths true class of each picture, from 0
     * @param seed of the random numbers that scores use
     */
    public static SplitConformal calibrate(
            ConformalScore score, double alpha, List<Prediction> predictions, int[] truths, long seed) {
        requireShare(alpha);
        Pairs.require(predictions.size(), "pictures", truths);
        SplittableRandom random = new SplittableRandom(seed);
        double[] scores = new double[truths.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score.of(predictions.get(i), truths[i], random.nextDouble());
        }
        Arrays.sort(scores);
        // Rounded up, but not over the rounding of the product: 20 × 0.95 is 19.
        int rank = (int) Math.ceil((scores.length + 1) * (1 - alpha) - 1e-9);
        return new SplitConformal(score, alpha, rank > scores.length ? Double.POSITIVE_INFINITY : scores[rank - 1]);
    }

    /**
     * The set of a prediction: its classes, from 0.
     *
     * @param u the random number that its scores use, uniform from 0 to 1
     */
    public BitSet set(Prediction prediction, double u) {
        BitSet set = new BitSet();
        for (int label = 0; label < prediction.probabilities().size(); label++) {
            set.set(label, score.of(prediction, label, u) <= threshold);
        }
        return set;
    }

    /** The sets of predictions, in order. */
    public List<BitSet> sets(List<Prediction> predictions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return predictions.stream()
                .map(prediction -> set(prediction, random.nextDouble()))
                .toList();
    }

    private static void requireShare(double alpha) {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("a share that may miss lies above 0 and below 1, not at " + alpha);
        }
    }
}
