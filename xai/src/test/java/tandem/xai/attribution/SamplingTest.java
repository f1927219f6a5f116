package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tandem.xai.attribution.ReferenceMaps.correlation;
import static tandem.xai.attribution.ReferenceMaps.largest;
import static tandem.xai.attribution.ReferenceMaps.largestDifference;
import static tandem.xai.attribution.ReferenceMaps.meanDifference;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.xai.LinearNetwork;
import tandem.xai.NumpyFile;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.segment.Grid;
import tandem.xai.attribution.segment.Slic;
import tandem.xai.model.ExplainableModel;

/** Methods that draw at random come near what they estimate, whatever the seed. */
class SamplingTest {

    private static final Baseline GREY = Baseline.constant(0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"cnn, 500, 1.6478582983836532e-4", "vit, 60, 8.082865292635688e-07"})
    void smoothGradComesNearTheReferenceOfAThousandCopies(String network, int samples, double standardErrorOfThousand)
            throws IOException {
        NumpyFile expected = NumpyFile.resource(network + ".smoothgrad");

        float[] actual = ReferenceMaps.values(
                ReferenceMaps.explain(folder, network, new SmoothGrad(samples, Noise.normalised(0.15), 7)));

        // The reference has an error of its own, ours is that of fewer copies.
        double standardError = standardErrorOfThousand * Math.sqrt(1 + 1000.0 / samples);
        assertThat(meanDifference(actual, expected.values())).isLessThan(standardError);
        assertThat(correlation(actual, expected.values())).isGreaterThan(0.99);
    }

    @Test
    void withoutNoiseTheMeanIsTheGradientAndTheVarianceZero() throws IOException {
        float[] gradient = ReferenceMaps.values(ReferenceMaps.explain(folder, "cnn", new Gradient()));

        float[] mean =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "cnn", new SmoothGrad(3, Noise.normalised(0), 1)));
        float[] variance =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "cnn", new VarGrad(3, Noise.normalised(0), 1)));

        assertThat(largestDifference(mean, gradient)).isLessThan(1e-6 * largest(gradient));
        assertThat(largest(variance)).isLessThan(1e-12);
    }

    @Test
    void theVarianceOfTwoGradientsIsAQuarterOfTheirSquaredDistance() throws IOException {
        // Var(a, b) = (a − b)² / 4, and with the same seed one copy is the first of two.
        float[] one =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "vit", new SmoothGrad(1, Noise.ofRange(0.15), 4)));
        float[] two =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "vit", new SmoothGrad(2, Noise.ofRange(0.15), 4)));
        float[] expected = new float[one.length];
        for (int k = 0; k < expected.length; k++) {
            expected[k] = (one[k] - two[k]) * (one[k] - two[k]);
        }

        float[] variance =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "vit", new VarGrad(2, Noise.ofRange(0.15), 4)));

        assertThat(largestDifference(variance, expected)).isLessThan(1e-4 * largest(expected));
    }

    @ParameterizedTest
    @CsvSource({"cnn, 1", "vit, 2"})
    void kernelShapComesNearExactShapleyValues(String network, long seed) throws IOException {
        float[] exact =
                ReferenceMaps.values(ReferenceMaps.explain(folder, network, new ExactShapley(new Grid(3, 3), GREY)));

        float[] drawn = ReferenceMaps.values(
                ReferenceMaps.explain(folder, network, new KernelShap(300, new Grid(3, 3), GREY, seed)));

        assertThat(largestDifference(drawn, exact)).isLessThan(0.05 * largest(exact));
    }

    @Test
    void kernelShapSharesOutAllThereIs() throws IOException {
        for (Attribution map :
                ReferenceMaps.explain(folder, "cnn", new KernelShap(100, new Slic(20), Baseline.ownMean(), 1))) {
            assertThat(map.convergenceDelta().orElseThrow()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void kernelShapOfTooFewSamplesIsRefused() {
        assertThatThrownBy(() -> ReferenceMaps.explain(folder, "cnn", new KernelShap(63, new Grid(4, 4), GREY, 1)))
                .hasMessage("KernelSHAP of 16 segments needs 64 samples or more, not 63");
    }

    @Test
    void exactShapleyValuesOfManySegmentsAreRefused() {
        assertThatThrownBy(() -> ReferenceMaps.explain(folder, "cnn", new ExactShapley(new Grid(5, 5), GREY)))
                .hasMessage("exact Shapley values of 25 segments take too long; at most 16");
    }

    @Test
    void oneSegmentTakesItAll() throws IOException {
        float[] whole =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "cnn", new FeatureAblation(new Grid(1, 1), GREY)));

        for (AttributionMethod method : List.of(
                new KernelShap(50, new Grid(1, 1), GREY, 1), new Occlusion(Extent.share(1), Extent.share(1), GREY))) {
            float[] same = ReferenceMaps.values(ReferenceMaps.explain(folder, "cnn", method));
            assertThat(largestDifference(same, whole)).as(method.name()).isLessThan(1e-6 * largest(whole));
        }
    }

    @Test
    void limeIsStableOverSeeds() throws IOException {
        float[] first = lime(1);
        float[] second = lime(2);

        assertThat(correlation(first, second)).isGreaterThan(0.98);
    }

    @Test
    void limeAgreesWithShapleyValuesOnWhatSpeaksForAClass() throws IOException {
        float[] exact =
                ReferenceMaps.values(ReferenceMaps.explain(folder, "cnn", new ExactShapley(new Grid(3, 3), GREY)));

        assertThat(correlation(lime(1), exact)).isGreaterThan(0.95);
    }

    private float[] lime(long seed) throws IOException {
        return ReferenceMaps.values(
                ReferenceMaps.explain(folder, "cnn", new Lime(500, new Grid(3, 3), GREY, 0.25, 1, seed)));
    }

    @Test
    void throughOpenMasksRiseSeesTheProbability() throws IOException {
        try (ExplainableModel model = ReferenceNetworks.bundle(folder, "cnn").load();
                NDManager scope = model.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);
            float[] probabilities = model.logits(batch).softmax(1).toFloatArray();

            List<Attribution> maps = new Rise(3, 7, 1, GREY, 1).explain(model, batch, new int[] {6, 2});

            assertThat(maps.get(0).values()).containsOnly(new float[] {probabilities[6]}, within(1e-5f));
            assertThat(maps.get(1).values()).containsOnly(new float[] {probabilities[8 + 2]}, within(1e-5f));
        }
    }

    @Test
    void riseIsHottestWhereTheClassIsSeen() throws IOException {
        try (LinearNetwork model = new LinearNetwork(folder);
                NDManager scope = model.newManager()) {
            float[] input = new float[3 * 64 * 64];
            for (int k = 0; k < input.length; k++) {
                boolean spot = k % 4096 / 64 / 12 == 2 && k % 64 / 12 == 1;
                input[k] = spot ? Math.signum(model.weight(3, k)) : 0;
            }

            float[] map = new Rise(400, 7, 0.5, GREY, 1)
                    .explain(model, scope.create(input, new Shape(1, 3, 64, 64)), new int[] {3})
                    .get(0)
                    .values();

            int hottest = 0;
            for (int i = 0; i < map.length; i++) {
                hottest = map[i] > map[hottest] ? i : hottest;
            }
            assertThat(hottest / 64).isBetween(24, 35);
            assertThat(hottest % 64).isBetween(12, 23);
        }
    }
}
