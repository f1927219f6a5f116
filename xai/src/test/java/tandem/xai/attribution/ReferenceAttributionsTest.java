package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.xai.NumpyFile;
import tandem.xai.ReferenceNetworks;
import tandem.xai.model.ExplainableModel;

/** Numbers made with Captum 0.8 on PyTorch 1.13, or from the papers' definitions where Captum has no such method. */
class ReferenceAttributionsTest {

    private static final int[] CNN_TARGETS = {6, 2};
    private static final int[] VIT_TARGETS = {5, 5};

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "cnn, gradient",
        "cnn, saliency",
        "cnn, input-x-gradient",
        "cnn, grad-cam.signed",
        "vit, gradient",
    })
    void mapsEqualTheReferenceToAMillionthOfTheLargestValue(String network, String method) throws IOException {
        NumpyFile expected = NumpyFile.resource(network + "." + method);

        float[] actual = explain(
                network, AttributionMethods.named(method.replace(".signed", "")).orElseThrow());

        assertThat(largestDifference(actual, expected.values())).isLessThan(1e-6 * expected.largest());
    }

    @ParameterizedTest
    @CsvSource({
        "cnn, gausslegendre, GAUSS_LEGENDRE",
        "cnn, riemann_middle, MIDDLE",
        "vit, gausslegendre, GAUSS_LEGENDRE",
    })
    void integratedGradientsEqualTheReferenceUpToFloatKinks(String network, String file, PathRule rule)
            throws IOException {
        NumpyFile expected = NumpyFile.resource(network + ".integrated-gradients." + file);

        float[] actual = explain(network, new IntegratedGradients(50, 0, rule));

        // Where the path crosses a kink of ReLU or max-pooling, the last bit of a float decides a whole gradient there.
        assertThat(shareBeyond(1e-3 * expected.largest(), actual, expected.values()))
                .isLessThan(1e-3);
        assertThat(meanDifference(actual, expected.values())).isLessThan(1e-5 * expected.largest());
    }

    @ParameterizedTest
    @CsvSource({"GAUSS_LEGENDRE", "MIDDLE", "TRAPEZOID"})
    void everyPathRuleIsComplete(PathRule rule) throws IOException {
        try (ExplainableModel model = network("vit");
                NDManager scope = model.newManager()) {
            List<Attribution> maps =
                    new IntegratedGradients(50, 0, rule).explain(model, ReferenceNetworks.images(scope), VIT_TARGETS);

            assertThat(maps)
                    .allSatisfy(map ->
                            assertThat(map.convergenceDelta().orElseThrow()).isBetween(-1e-4, 1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"cnn, 1e-3", "vit, 1e-5"})
    void trapezoidsEqualTheReferenceOnceItsWeightsSumToOne(String network, double tolerance) throws IOException {
        // Captum's fifty weights sum to 49 / 50, ours to 1.
        NumpyFile captum = NumpyFile.resource(network + ".integrated-gradients.riemann_trapezoid");
        float[] expected = captum.values();
        for (int i = 0; i < expected.length; i++) {
            expected[i] *= 50f / 49;
        }

        float[] actual = explain(network, new IntegratedGradients(50, 0, PathRule.TRAPEZOID));

        assertThat(shareBeyond(tolerance * captum.largest(), actual, expected)).isLessThan(1e-3);
        assertThat(meanDifference(actual, expected)).isLessThan(1e-5 * captum.largest());
    }

    @ParameterizedTest
    @CsvSource({
        "GAUSS_LEGENDRE, 0.0010013580322265625, 0.008464813232421875",
        "MIDDLE, -0.0034859180450439453, 0.009324073791503906",
    })
    void whatIsMissingToCompletenessEqualsTheReference(PathRule rule, double first, double second) throws IOException {
        try (ExplainableModel model = network("cnn");
                NDManager scope = model.newManager()) {
            List<Attribution> maps =
                    new IntegratedGradients(50, 0, rule).explain(model, ReferenceNetworks.images(scope), CNN_TARGETS);

            assertThat(maps.get(0).convergenceDelta().orElseThrow()).isCloseTo(first, within(2e-4));
            assertThat(maps.get(1).convergenceDelta().orElseThrow()).isCloseTo(second, within(2e-4));
        }
    }

    @Test
    void logitsEqualTheReference() throws IOException {
        for (String name : List.of("cnn", "vit", "batch-norm")) {
            try (ExplainableModel model = network(name);
                    NDManager scope = model.newManager()) {
                float[] logits = model.logits(ReferenceNetworks.images(scope)).toFloatArray();
                NumpyFile expected = NumpyFile.resource(name + ".logits");
                assertThat(largestDifference(logits, expected.values())).isLessThan(1e-5 * expected.largest());
            }
        }
    }

    @Test
    void aSampleIsExplainedAlikeWhateverElseIsInTheBatch() throws IOException {
        try (ExplainableModel model = network("cnn");
                NDManager scope = model.newManager()) {
            NDArray both = ReferenceNetworks.images(scope);
            for (AttributionMethod method : AttributionMethods.all()) {
                Attribution together = method.explain(model, both, CNN_TARGETS).get(1);
                Attribution alone = method.explain(model, both.get("1:2"), new int[] {CNN_TARGETS[1]})
                        .get(0);
                assertThat(largestDifference(together.values(), alone.values()))
                        .as(method.name())
                        .isLessThan(1e-6);
            }
        }
    }

    @Test
    void theGradCamFamilyNeedsFeatures() throws IOException {
        try (ExplainableModel cnn = network("cnn");
                ExplainableModel vit = network("vit")) {
            AttributionMethod gradCam = AttributionMethods.named("grad-cam").orElseThrow();
            assertThat(gradCam.supports(cnn)).isTrue();
            assertThat(gradCam.supports(vit)).isFalse();
        }
    }

    private float[] explain(String network, AttributionMethod method) throws IOException {
        try (ExplainableModel model = network(network);
                NDManager scope = model.newManager()) {
            List<Attribution> maps = method.explain(
                    model, ReferenceNetworks.images(scope), network.equals("cnn") ? CNN_TARGETS : VIT_TARGETS);
            float[] first = maps.get(0).values();
            float[] both = java.util.Arrays.copyOf(first, 2 * first.length);
            System.arraycopy(maps.get(1).values(), 0, both, first.length, first.length);
            return both;
        }
    }

    private ExplainableModel network(String name) throws IOException {
        return ReferenceNetworks.bundle(folder, name).load();
    }

    private static double largestDifference(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double largest = 0;
        for (int i = 0; i < actual.length; i++) {
            largest = Math.max(largest, Math.abs((double) actual[i] - expected[i]));
        }
        return largest;
    }

    private static double shareBeyond(double tolerance, float[] actual, float[] expected) {
        int beyond = 0;
        for (int i = 0; i < actual.length; i++) {
            beyond += Math.abs((double) actual[i] - expected[i]) > tolerance ? 1 : 0;
        }
        return (double) beyond / actual.length;
    }

    private static double meanDifference(float[] actual, float[] expected) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs((double) actual[i] - expected[i]);
        }
        return sum / actual.length;
    }
}
