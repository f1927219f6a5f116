package tandem.tasks.series.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tandem.tasks.series.Cause;
import tandem.tasks.series.GivenSeries;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.SeriesTruth;
import tandem.xai.model.Calibration;
import tandem.xai.model.Prediction;

class SeriesDetectorTest {

    private static final SeriesDials USUAL = SeriesDials.usual();
    private static final DetectorTraining SMALL = new DetectorTraining(USUAL, 400, 200, 11);

    private static SeriesDetector detector;

    @BeforeAll
    static void train() {
        detector = SMALL.train();
    }

    @Test
    void itIsRightMoreOftenAboutStrongerCausesAndHasRealErrors() {
        List<Double> accuracies = Stream.of(0.15, 0.3, 0.5, 1.0)
                .map(strength -> accuracy(new SeriesGenerator(21, USUAL.withStrength(strength)).items(200)))
                .toList();

        assertThat(accuracies).isSorted();
        // One in five by chance, with a standard deviation of √(0.2 · 0.8 / 200) = 0.03.
        assertThat(accuracies.get(0)).isBetween(0.2, 0.6);
        assertThat(accuracies.get(2)).isBetween(0.6, 0.9);
        assertThat(accuracies.get(3)).isGreaterThan(0.8);
    }

    @Test
    void itsConfidenceCanBeBelieved() {
        List<SeriesItem> items = new SeriesGenerator(22, USUAL).items(500);
        List<Prediction> predictions =
                items.stream().map(item -> detector.advise(item).prediction()).toList();

        // Chance alone makes about √(p (1 − p) / bin) / √bins of it, some 0.04 with 500 items in about ten bins.
        assertThat(Calibration.expectedCalibrationError(predictions, DetectorTraining.truths(items)))
                .isLessThan(0.1);
    }

    @Test
    void unitsOfChannelsDoNotMatter() {
        for (SeriesItem item : new SeriesGenerator(24, USUAL).items(10)) {
            double[][] values = item.series().values().toArray();
            double[][] other = IntStream.range(0, values.length)
                    .mapToObj(c -> Arrays.stream(values[c])
                            .map(value -> 100 * c + (c + 0.5) * value)
                            .toArray())
                    .toArray(double[][]::new);

            List<Double> said = detector.advise(item).prediction().probabilities();
            List<Double> saidOfOther =
                    detector.advise(GivenSeries.of(item, other)).prediction().probabilities();

            for (int k = 0; k < said.size(); k++) {
                assertThat(saidOfOther.get(k)).isCloseTo(said.get(k), within(1e-5));
            }
        }
    }

    @Test
    void itDoesNotKnowTheTruth() {
        SeriesItem item = new SeriesGenerator(25, USUAL).item(0);
        for (Cause cause : Cause.values()) {
            SeriesTruth other = new SeriesTruth(cause, Optional.empty(), false, OptionalDouble.empty());
            SeriesItem disguised = new SeriesItem(item.id(), item.series(), item.window(), other);

            assertThat(detector.advise(disguised).prediction())
                    .isEqualTo(detector.advise(item).prediction());
        }
    }

    @Test
    void theSameTrainingMakesTheSameDetector() {
        SeriesItem item = new SeriesGenerator(26, USUAL).item(3);

        assertThat(SMALL.train().advise(item).prediction())
                .isEqualTo(detector.advise(item).prediction());
    }

    @Test
    void tooFewSeriesAreRefused() {
        assertThatThrownBy(() -> new DetectorTraining(USUAL, 400, 20, 1)).hasMessageContaining("50 series or more");
    }

    private static double accuracy(List<SeriesItem> items) {
        long right = items.stream()
                .filter(item -> detector.advise(item).named() == item.truth().cause())
                .count();
        return (double) right / items.size();
    }
}
