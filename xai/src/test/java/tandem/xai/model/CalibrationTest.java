package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void theTemperatureMakesConfidenceTheShareRight() {
        // Always 3 to 0 for the first class, which is right in three of four: softmax(3 / T) = 0.75 at T = 3 / ln 3.
        List<float[]> logits = List.of(row(3, 0), row(3, 0), row(3, 0), row(3, 0));

        assertThat(Calibration.temperature(logits, new int[] {0, 0, 1, 0})).isCloseTo(3 / Math.log(3), within(1e-6));
    }

    @Property(tries = 30)
    void louderLogitsNeedAsMuchMoreTemperature(@ForAll @DoubleRange(min = 0.3, max = 3) double factor) {
        List<float[]> logits = new ArrayList<>();
        List<float[]> louder = new ArrayList<>();
        int[] truths = new int[60];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < truths.length; i++) {
            float[] row = new float[3];
            for (int c = 0; c < 3; c++) {
                row[c] = (float) random.nextDouble(-2, 2);
            }
            truths[i] = i % 3;
            row[random.nextInt(4) > 0 ? truths[i] : 0] += 1.5f;
            logits.add(row);
            louder.add(new float[] {(float) (factor * row[0]), (float) (factor * row[1]), (float) (factor * row[2])});
        }

        double temperature = Calibration.temperature(logits, truths);

        assertThat(Calibration.temperature(louder, truths)).isCloseTo(factor * temperature, within(1e-4));
        double least = Calibration.negativeLogLikelihood(logits, truths, temperature);
        assertThat(Calibration.negativeLogLikelihood(logits, truths, temperature * 1.01))
                .isGreaterThan(least);
        assertThat(Calibration.negativeLogLikelihood(logits, truths, temperature / 1.01))
                .isGreaterThan(least);
    }

    @Test
    void aNetworkThatIsNeverWrongGetsTheLeastTemperatureAndOneWorseThanChanceTheGreatest() {
        List<float[]> logits = List.of(row(1, 0), row(0, 1));

        assertThat(Calibration.temperature(logits, new int[] {0, 1})).isEqualTo(0.05);
        assertThat(Calibration.temperature(logits, new int[] {1, 0})).isEqualTo(20);
    }

    @Test
    void aSurelyWrongAnswerHasAFiniteLikelihood() {
        assertThat(Calibration.negativeLogLikelihood(List.of(row(5000, 0)), new int[] {1}, 1))
                .isEqualTo(5000);
    }

    @Test
    void theCalibrationErrorWeighsEachBinByItsPictures() {
        // Bin (11/15, 12/15]: 3 pictures at 0.8, two right: 3 × |0.8 − 2/3|; bin (13/15, 14/15]: one at 0.9, right:
        // |0.9 − 1|.
        List<Prediction> predictions = List.of(
                new Prediction(List.of(0.8, 0.2)),
                new Prediction(List.of(0.2, 0.8)),
                new Prediction(List.of(0.8, 0.2)),
                new Prediction(List.of(0.9, 0.1)));

        double error = Calibration.expectedCalibrationError(predictions, new int[] {0, 1, 1, 0});

        assertThat(error).isCloseTo((2.4 - 2 + 0.1) / 4, within(1e-12));
    }

    @Test
    void theConfusionMatrixHasTruthsInRows() {
        List<Prediction> predictions = List.of(
                new Prediction(List.of(0.6, 0.4)),
                new Prediction(List.of(0.7, 0.3)),
                new Prediction(List.of(0.1, 0.9)));

        ConfusionMatrix confusion = ConfusionMatrix.of(predictions, new int[] {0, 1, 1});

        assertThat(confusion.counts()).containsExactly(List.of(1, 0), List.of(1, 1));
        assertThat(confusion.total()).isEqualTo(3);
        assertThat(confusion.accuracy()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void eachPictureNeedsItsTruth() {
        assertThatThrownBy(() -> ConfusionMatrix.of(List.of(), new int[0])).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Calibration.temperature(List.of(row(1, 0)), new int[] {0, 1}))
                .hasMessageContaining("2 true classes for 1 pictures");
    }

    @Test
    void hugeLogitsGiveProbabilitiesThatSumToOne() {
        Prediction prediction = Prediction.ofLogits(row(9000, -9000, 8999), 1);

        assertThat(prediction.probabilities().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    private static float[] row(float... logits) {
        return logits;
    }
}
