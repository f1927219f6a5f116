package tandem.tasks.series.detection;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tandem.tasks.raster.Chance;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Prediction;
import tandem.xai.uncertainty.Abstention;
import tandem.xai.uncertainty.ConformalScore;
import tandem.xai.uncertainty.SplitConformal;

/**
 * A detector that says a set of causes instead of one, or keeps silent.
 *
 * @param sets which causes are not ruled out
 * @param abstention when it names one
 * @param seed of the random numbers that scores use, one an item
 */
public record CautiousDetector(SplitConformal sets, Abstention abstention, long seed) {

    /**
     * What it promises.
     *
     * @param score how badly a cause fits
     * @param alpha share of sets that may miss the truth, above 0 and below 1
     * @param risk share of its answers that may be wrong on the items that it was calibrated on, from 0 to 1
     */
    public record Promise(ConformalScore score, double alpha, double risk) {}

    /**
     * One that keeps a promise, calibrated on items that the detector was not trained on.
     *
     * @param items at least one, from where the later ones come
     * @param seed another draws other random numbers
     */
    public static CautiousDetector calibrate(
            SeriesDetector detector, Promise promise, List<SeriesItem> items, long seed) {
        List<Prediction> predictions =
                items.stream().map(item -> detector.advise(item).prediction()).toList();
        int[] truths = DetectorTraining.truths(items);
        return new CautiousDetector(
                SplitConformal.calibrate(promise.score(), promise.alpha(), predictions, truths, seed),
                Abstention.ofRisk(promise.risk(), predictions, truths),
                Chance.seed(seed, 0));
    }

    /**
     * What it says of an item.
     *
     * @param index of the item in its set, from 0: each has a random number of its own
     */
    public CautiousAdvice advise(SeriesAdvice advice, int index) {
        double u = new Chance(Chance.seed(seed, index)).uniform(0, 1);
        BitSet set = sets.set(advice.prediction(), u);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        set.stream().forEach(cause -> causes.add(Cause.values()[cause]));
        return new CautiousAdvice(causes, abstention.answers(advice.prediction()));
    }
}
