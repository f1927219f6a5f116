package tandem.tasks.series.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Prediction;
import tandem.xai.uncertainty.AdaptiveSets;
import tandem.xai.uncertainty.ConformalScore;
import tandem.xai.uncertainty.Coverage;
import tandem.xai.uncertainty.LeastAmbiguous;
import tandem.xai.uncertainty.RepeatedSplits;

class CautiousDetectorTest {

    private static final int SPLITS = 200;
    private static final double PROMISED = 0.9;

    private static SeriesDetector detector;
    private static List<SeriesItem> heldOut;
    private static List<SeriesItem> later;
    private static List<SeriesAdvice> adviceOnLater;

    @BeforeAll
    static void train() {
        detector = new DetectorTraining(SeriesDials.usual(), 400, 200, 60, 11).train();
        heldOut = new SeriesGenerator(31, SeriesDials.usual()).items(400);
        later = new SeriesGenerator(32, SeriesDials.usual()).items(400);
        adviceOnLater = later.stream().map(detector::advise).toList();
    }

    static List<ConformalScore> scores() {
        return List.of(new LeastAmbiguous(), new AdaptiveSets());
    }

    @ParameterizedTest
    @MethodSource("scores")
    void overTwoHundredSplitsSetsHoldTheTruthAsOftenAsPromised(ConformalScore score) {
        List<Prediction> predictions =
                heldOut.stream().map(item -> detector.advise(item).prediction()).toList();

        double held = new RepeatedSplits(SPLITS, 1)
                .of(score, 1 - PROMISED, predictions, DetectorTraining.truths(heldOut)).stream()
                        .mapToDouble(Coverage::held)
                        .average()
                        .orElseThrow();

        // One split: binomial over 200 new series, and a threshold from 200 that varies as much again.
        double standardError = Math.sqrt(2 * PROMISED * (1 - PROMISED) / 200) / Math.sqrt(SPLITS);
        // The 181st of 200 scores is taken, ⌈201 · 0.9⌉: 181 / 201 is kept.
        assertThat(held).isCloseTo(181 / 201.0, within(4 * standardError));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void aCalibratedDetectorKeepsItsPromiseOnLaterSeries(ConformalScore score) {
        CautiousDetector cautious = calibrated(score);

        int held = 0;
        for (int i = 0; i < later.size(); i++) {
            Set<Cause> causes = cautious.advise(adviceOnLater.get(i), i).causes();
            held += causes.contains(later.get(i).truth().cause()) ? 1 : 0;
        }

        // Binomial over 400, and a threshold from 400 that varies as much again: √(2 · 0.09 / 400) = 0.021
        assertThat((double) held / later.size()).isCloseTo(PROMISED, within(4 * 0.021));
    }

    @Test
    void itSpeaksLessOftenAndIsThenRightMoreOften() {
        CautiousDetector cautious = calibrated(new LeastAmbiguous());
        int spoken = 0;
        int wrongOfSpoken = 0;
        int wrong = 0;
        for (int i = 0; i < later.size(); i++) {
            SeriesAdvice advice = adviceOnLater.get(i);
            int slip = advice.named() == later.get(i).truth().cause() ? 0 : 1;
            boolean speaks = cautious.advise(advice, i).speaks();
            wrong += slip;
            spoken += speaks ? 1 : 0;
            wrongOfSpoken += speaks ? slip : 0;
        }

        assertThat(spoken).isBetween(40, 399);
        // One in ten was allowed on the held-out series; the later ones may differ by chance.
        assertThat((double) wrongOfSpoken / spoken).isLessThan(0.16).isLessThan((double) wrong / later.size());
    }

    @Test
    void anItemHasOneSetHoweverOftenItIsAsked() {
        CautiousDetector cautious = calibrated(new AdaptiveSets());
        SeriesAdvice advice = adviceOnLater.get(7);

        assertThat(cautious.advise(advice, 7)).isEqualTo(cautious.advise(advice, 7));
    }

    private static CautiousDetector calibrated(ConformalScore score) {
        return CautiousDetector.calibrate(detector, new CautiousDetector.Promise(score, 1 - PROMISED, 0.1), heldOut, 1);
    }
}
