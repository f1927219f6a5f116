package tandem.tasks.series.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Prediction;
import tandem.xai.uncertainty.AdaptiveSets;
import tandem.xai.uncertainty.ConformalScore;
import tandem.xai.uncertainty.Coverage;
import tandem.xai.uncertainty.LeastAmbiguous;
import tandem.xai.uncertainty.RepeatedSplits;

class CautionTest {

    private static final int SPLITS = 200;
    private static final double PROMISED = 0.9;

    private static List<Prediction> heldOut;
    private static int[] truthsHeldOut;
    private static List<Prediction> later;
    private static int[] truthsLater;
    private static Caution caution;

    @BeforeAll
    static void train() {
        SeriesDetector detector = new DetectorTraining(SeriesDials.usual(), 400, 200, 11).train();
        List<SeriesItem> some = new SeriesGenerator(31, SeriesDials.usual()).items(400);
        List<SeriesItem> others = new SeriesGenerator(32, SeriesDials.usual()).items(400);
        heldOut = detector.predict(some);
        truthsHeldOut = DetectorTraining.truths(some);
        later = detector.predict(others);
        truthsLater = DetectorTraining.truths(others);
        caution = Caution.of(heldOut, truthsHeldOut);
    }

    static List<ConformalScore> scores() {
        return List.of(new LeastAmbiguous(), new AdaptiveSets());
    }

    @ParameterizedTest
    @MethodSource("scores")
    void overTwoHundredSplitsSetsHoldTheTruthAsOftenAsPromised(ConformalScore score) {
        double held = new RepeatedSplits(SPLITS, 1)
                .of(score, 1 - PROMISED, heldOut, truthsHeldOut).stream()
                        .mapToDouble(Coverage::held)
                        .average()
                        .orElseThrow();

        // One split: binomial over 200 new series, and a threshold from 200 that varies as much again.
        double standardError = Math.sqrt(2 * PROMISED * (1 - PROMISED) / 200) / Math.sqrt(SPLITS);
        // The 181st of 200 scores is taken, ⌈201 · 0.9⌉: 181 / 201 is kept.
        assertThat(held).isCloseTo(181 / 201.0, within(4 * standardError));
    }

    @Test
    void itsCoverageIsThatOfTheSplits() {
        // As above, for the smallest sets.
        assertThat(caution.held()).isCloseTo(181 / 201.0, within(0.009));
        assertThat(caution.size()).isBetween(1.0, 2.5);
    }

    @Test
    void causesAsLikelyAsItSaysHoldTheTruthOfLaterSeriesAsOftenAsPromised() {
        int held = 0;
        for (int i = 0; i < truthsLater.length; i++) {
            held += later.get(i).probabilities().get(truthsLater[i]) >= caution.atLeast() ? 1 : 0;
        }

        // Binomial over 400, and a threshold from 400 that varies as much again: √(2 · 0.09 / 400) = 0.021
        assertThat((double) held / truthsLater.length).isCloseTo(PROMISED, within(4 * 0.021));
    }

    @Test
    void whoIsSilentBelowItsThresholdSpeaksLessOftenAndIsThenRightMoreOften() {
        int spoken = 0;
        int wrongOfSpoken = 0;
        int wrong = 0;
        for (int i = 0; i < truthsLater.length; i++) {
            int slip = later.get(i).best() == truthsLater[i] ? 0 : 1;
            boolean speaks = later.get(i).confidence() >= caution.abstainsBelow();
            wrong += slip;
            spoken += speaks ? 1 : 0;
            wrongOfSpoken += speaks ? slip : 0;
        }

        assertThat(spoken).isBetween(40, 399);
        // One in ten was allowed on the held-out series; the later ones may differ by chance.
        assertThat((double) wrongOfSpoken / spoken).isLessThan(0.17).isLessThan((double) wrong / later.size());
        // 200 of 400 series each: √(2 · 0.25 / 300) = 0.04 for the share that is spoken, four times.
        assertThat(caution.spoken().answered()).isCloseTo((double) spoken / later.size(), within(0.16));
    }
}
