package tandem.tasks.series.detection;

import java.util.List;
import java.util.stream.IntStream;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Prediction;
import tandem.xai.uncertainty.Abstention;
import tandem.xai.uncertainty.Coverage;
import tandem.xai.uncertainty.LeastAmbiguous;
import tandem.xai.uncertainty.RepeatedSplits;
import tandem.xai.uncertainty.SplitConformal;

/**
 * How a protocol makes a detector cautious, and what that is worth on series that are in no study: it names a set of causes that
 * holds the truth as often as is promised, or keeps silent where it would err more often than is allowed.
 *
 * @param atLeast probability from which on a cause belongs to the set, by split conformal prediction
 * @param held share of sets that hold the truth, the mean over splits in which one half calibrates for the other
 * @param size causes in a set, the mean over the same
 * @param abstainsBelow confidence below which it keeps silent, from the first half of the series
 * @param spoken how often it then speaks, and errs when it does, on the other half
 */
public record Caution(double atLeast, double held, double size, double abstainsBelow, Abstention.Outcome spoken) {

    /** Sets may miss the truth, and spoken advice may be wrong, so often. */
    public static final double ALLOWED = 0.1;

    private static final long SEED = 0x5e71e5_ca0L;
    private static final int SERIES = 1000;
    private static final int SPLITS = 200;
    private static final double FOUR_DECIMALS = 1e4;

    /** That of a detector on generated series. */
    public static Caution of(Detector detector, SeriesDials dials) {
        List<SeriesItem> items = new SeriesGenerator(SEED, dials).items(SERIES);
        return of(detector.predict(items), DetectorTraining.truths(items));
    }

    /**
     * That of predictions beside the truth.
     *
     * @param predictions one a series, four or more
     * @param truths causes, from 0
     */
    public static Caution of(List<Prediction> predictions, int[] truths) {
        SplitConformal sets = SplitConformal.calibrate(new LeastAmbiguous(), ALLOWED, predictions, truths, SEED);
        List<Coverage> worth = new RepeatedSplits(SPLITS, SEED).of(new LeastAmbiguous(), ALLOWED, predictions, truths);
        int half = truths.length / 2;
        Abstention silence = Abstention.ofRisk(ALLOWED, predictions.subList(0, half), part(truths, 0, half));
        return new Caution(
                roundedDown(Math.max(0, 1 - sets.threshold())),
                worth.stream().mapToDouble(Coverage::held).average().orElseThrow(),
                worth.stream().mapToDouble(Coverage::size).average().orElseThrow(),
                roundedDown(silence.threshold()),
                silence.on(predictions.subList(half, truths.length), part(truths, half, truths.length)));
    }

    /** As a study's probabilities are rounded; down, so that no promise is broken by it. */
    private static double roundedDown(double value) {
        return Math.floor(FOUR_DECIMALS * value) / FOUR_DECIMALS;
    }

    private static int[] part(int[] truths, int from, int to) {
        return IntStream.range(from, to).map(i -> truths[i]).toArray();
    }
}
