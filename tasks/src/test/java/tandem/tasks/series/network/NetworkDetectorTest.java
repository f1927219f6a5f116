package tandem.tasks.series.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.tasks.series.AffectedSamples;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.explanation.SeriesHeat;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.model.Calibration;
import tandem.xai.model.Prediction;
import tandem.xai.uncertainty.Coverage;
import tandem.xai.uncertainty.LeastAmbiguous;
import tandem.xai.uncertainty.RepeatedSplits;

class NetworkDetectorTest {

    private static final SeriesDials USUAL = SeriesDials.usual();

    private static NetworkParameters parameters;
    private static NetworkDetector detector;
    private static List<SeriesItem> heldOut;
    private static List<Prediction> predictions;
    private static int[] truths;

    @BeforeAll
    static void train() {
        parameters = new NetworkTraining(USUAL, 2000, 300, 12, 5).train();
        detector = new NetworkDetector(parameters, USUAL);
        heldOut = new SeriesGenerator(77, USUAL).items(400);
        predictions = detector.predict(heldOut);
        truths = heldOut.stream()
                .mapToInt(item -> item.truth().cause().ordinal())
                .toArray();
    }

    @AfterAll
    static void close() {
        detector.close();
    }

    @Test
    void itIsRightAboutMostSeriesThatItDidNotLearnFromAndHasRealErrors() {
        // One in five by chance.
        assertThat(IntStream.range(0, truths.length).filter(NetworkDetectorTest::right))
                .hasSizeBetween(240, 380);
    }

    @Test
    void itsConfidenceCanBeBelieved() {
        // Chance alone makes some 0.04 of it with 400 series in about ten bins.
        assertThat(Calibration.expectedCalibrationError(predictions, truths)).isLessThan(0.1);
    }

    @Test
    void overTwoHundredSplitsSetsHoldTheTruthAsOftenAsPromised() {
        double held = new RepeatedSplits(200, 1)
                .of(new LeastAmbiguous(), 0.1, predictions, truths).stream()
                        .mapToDouble(Coverage::held)
                        .average()
                        .orElseThrow();

        // As with the detector by features: 181 / 201 is kept, √(2 · 0.09 / 200) / √200 is a standard error.
        assertThat(held).isCloseTo(181 / 201.0, within(4 * Math.sqrt(2 * 0.09 / 200) / Math.sqrt(200)));
    }

    @Test
    void oneOfManyIsJudgedAsItIsAlone() {
        for (int i = 0; i < 5; i++) {
            List<Double> alone = detector.predict(heldOut.get(i)).probabilities();
            for (int k = 0; k < alone.size(); k++) {
                assertThat(alone.get(k))
                        .isCloseTo(predictions.get(i).probabilities().get(k), within(1e-5));
            }
        }
    }

    @Test
    void itsGradientIsTheSlopeOfItsLogits() {
        SeriesItem item = heldOut.get(3);
        Shape shape = new Shape(1, NetworkInput.PLANES, USUAL.channels(), USUAL.window());
        try (SeriesNetwork network = SeriesNetwork.of(parameters, USUAL);
                NDManager scope = network.newManager()) {
            NDArray input = scope.create(NetworkInput.of(item), shape);
            float[] gradient = network.inputGradient(input, new int[] {2}).toFloatArray();
            double squares = 0;
            for (float slope : gradient) {
                squares += slope * slope;
            }
            float[] along = input.toFloatArray();
            double far = 0.002 / Math.sqrt(squares);
            for (int i = 0; i < along.length; i++) {
                along[i] += (float) (far * gradient[i]);
            }
            float rise = network.logits(scope.create(along, shape)).toFloatArray()[2]
                    - network.logits(input).toFloatArray()[2];
            // Along the gradient, f rises by the distance times its length.
            assertThat((double) rise).isCloseTo(far * squares, within(0.05 * far * squares));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrated-gradients", "input-x-gradient"})
    void rightAdviceIsExplainedByWhatItsCauseHasChanged(String method) {
        List<SeriesItem> right = IntStream.range(0, 100)
                .filter(NetworkDetectorTest::right)
                .mapToObj(heldOut::get)
                .filter(item -> item.truth().cause() != Cause.NORMAL)
                .toList();

        double mass = right.stream()
                .mapToDouble(item -> {
                    Cause cause = item.truth().cause();
                    ChannelGrid found = detector.attribution(item, cause, AttributionMethods.require(method));
                    return massOnAffected(item, SeriesHeat.of(found, cause).cells());
                })
                .average()
                .orElseThrow();
        double anywhere = right.stream()
                .mapToDouble(item ->
                        (double) item.truth().affected().orElseThrow().cells().cardinality() / (4 * 40))
                .average()
                .orElseThrow();

        assertThat(right).hasSizeGreaterThan(30);
        assertThat(mass).isGreaterThan(2 * anywhere);
    }

    private static boolean right(int index) {
        return predictions.get(index).best() == truths[index];
    }

    private static double massOnAffected(SeriesItem item, ChannelGrid heat) {
        AffectedSamples affected = item.truth().affected().orElseThrow();
        double mass = 0;
        for (int c = 0; c < heat.channels(); c++) {
            for (int t = 0; t < heat.samples(); t++) {
                mass += affected.at(c, item.window().from() + t) ? heat.at(c, t) : 0;
            }
        }
        return mass
                / Arrays.stream(heat.toArray()).flatMapToDouble(Arrays::stream).sum();
    }
}
