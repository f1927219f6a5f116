package tandem.xai.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.ArraySampler;
import tandem.xai.model.Prediction;

/**
 * How well sets keep their promise: in each split, a random half of the pictures calibrates, and the sets of the other half
 * are looked at.
 *
 * @param splits how many
 * @param seed another seed draws other halves
 */
public record RepeatedSplits(int splits, long seed) {

    private static final int LEAST = 4;

    public RepeatedSplits {
        if (splits < 1) {
            throw new IllegalArgumentException("there is one split or more, not " + splits);
        }
    }

    /**
     * What the sets of each split are worth.
     *
     * @param alpha share of sets that may miss the truth, above 0 and below 1
     * @param predictions one a picture, four or more
     * @param truths true class of each picture, from 0
     */
    public List<Coverage> of(ConformalScore score, double alpha, List<Prediction> predictions, int[] truths) {
        Pairs.require(predictions.size(), "pictures", truths);
        if (truths.length < LEAST) {
            throw new IllegalArgumentException(
                    "halves need four pictures or more, not " + truths.length + " — add labelled pictures");
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Coverage> worth = new ArrayList<>();
        int[] order = IntStream.range(0, truths.length).toArray();
        for (int split = 0; split < splits; split++) {
            ArraySampler.shuffle(random::nextLong, order);
            int half = order.length / 2;
            SplitConformal conformal = SplitConformal.calibrate(
                    score,
                    alpha,
                    chosen(predictions, order, 0, half),
                    chosen(truths, order, 0, half),
                    random.nextLong());
            worth.add(Coverage.of(
                    conformal.sets(chosen(predictions, order, half, order.length), random.nextLong()),
                    chosen(truths, order, half, order.length)));
        }
        return worth;
    }

    private static List<Prediction> chosen(List<Prediction> all, int[] order, int from, int to) {
        return IntStream.range(from, to).mapToObj(k -> all.get(order[k])).toList();
    }

    private static int[] chosen(int[] all, int[] order, int from, int to) {
        return IntStream.range(from, to).map(k -> all[order[k]]).toArray();
    }
}
