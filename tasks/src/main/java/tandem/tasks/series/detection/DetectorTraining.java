package tandem.tasks.series.detection;

import java.util.Arrays;
import java.util.List;
import tandem.tasks.raster.Chance;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Calibration;

/**
 * Makes a detector from generated series: weights from some, the temperature from others, all of the dials that it is to
 * judge. The same dials, sizes and seed make the same detector.
 *
 * @param dials of the series
 * @param fitted how many series for the weights, 50 or more
 * @param calibrated how many for the temperature, 50 or more
 * @param seed of all of them; a study's own series have another
 */
public record DetectorTraining(SeriesDials dials, int fitted, int calibrated, long seed) {

    private static final int LEAST = 50;
    private static final double PENALTY = 1;
    private static final int USUAL_FITTED = 800;
    private static final int USUAL_CALIBRATED = 400;
    private static final long USUAL_SEED = 0x5e71e5;

    public DetectorTraining {
        if (Math.min(fitted, calibrated) < LEAST) {
            throw new IllegalArgumentException("a detector learns from " + LEAST + " series or more of each part");
        }
    }

    /** Of the usual sizes. */
    public static DetectorTraining usual(SeriesDials dials) {
        return new DetectorTraining(dials, USUAL_FITTED, USUAL_CALIBRATED, USUAL_SEED);
    }

    /** The detector. */
    public SeriesDetector train() {
        List<SeriesItem> forWeights = new SeriesGenerator(Chance.seed(seed, 0), dials).items(fitted);
        MultinomialLogit logit =
                MultinomialLogit.fit(features(forWeights), truths(forWeights), Cause.values().length, PENALTY);
        List<SeriesItem> forTemperature = new SeriesGenerator(Chance.seed(seed, 1), dials).items(calibrated);
        List<float[]> logits = Arrays.stream(features(forTemperature))
                .map(logit::logits)
                .map(SeriesDetector::floats)
                .toList();
        return new SeriesDetector(logit, Calibration.temperature(logits, truths(forTemperature)));
    }

    static int[] truths(List<SeriesItem> items) {
        return items.stream().mapToInt(item -> item.truth().cause().ordinal()).toArray();
    }

    private static double[][] features(List<SeriesItem> items) {
        return items.parallelStream()
                .map(item -> WindowFeatures.of(Evidence.of(item)))
                .toArray(double[][]::new);
    }
}
