package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tandem.xai.attribution.ReferenceMaps.CNN_TARGETS;
import static tandem.xai.attribution.ReferenceMaps.VIT_TARGETS;
import static tandem.xai.attribution.ReferenceMaps.largestDifference;
import static tandem.xai.attribution.ReferenceMaps.meanDifference;
import static tandem.xai.attribution.ReferenceMaps.shareBeyond;

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
import tandem.xai.attribution.segment.Grid;
import tandem.xai.model.ExplainableModel;

/** Numbers made with Captum 0.8 on PyTorch 1.13, or from the papers' definitions where Captum has no such method. */
class ReferenceAttributionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "cnn, gradient",
        "cnn, saliency",
        "cnn, input-x-gradient",
        "cnn, grad-cam.signed",
        "cnn, grad-cam-plus-plus",
        "cnn, layer-cam",
        "vit, gradient",
        "vit, saliency",
        "vit, input-x-gradient",
        "vit, attention-rollout",
    })
    void mapsEqualTheReferenceToAMillionthOfTheLargestValue(String network, String method) throws IOException {
        NumpyFile expected = NumpyFile.resource(network + "." + method);

        float[] actual = explain(
                network, AttributionMethods.named(method.replace(".signed", "")).orElseThrow());

        assertThat(largestDifference(actual, expected.values())).isLessThan(1e-6 * expected.largest());
    }

    @ParameterizedTest
    @CsvSource({
        "cnn, score-cam, cnn",
        "cnn, eigen-cam, cnn",
        "vit, gradient-attention-rollout, vit-attention-shift",
    })
    void mapsEqualTheirDefinitionComputedInDoubles(String reference, String method, String network) throws IOException {
        // By NumPy, without PyTorch; the gradient of the attention there by central differences.
        NumpyFile expected = NumpyFile.resource(reference + "." + method);

        float[] actual = explain(network, AttributionMethods.named(method).orElseThrow());

        assertThat(largestDifference(actual, expected.values())).isLessThan(1e-5 * expected.largest());
    }

    @ParameterizedTest
    @CsvSource({"cnn, occlusion", "cnn, feature-ablation", "vit, occlusion", "vit, feature-ablation"})
    void whatIsMissedWithoutAPlaceEqualsTheReference(String network, String method) throws IOException {
        NumpyFile expected = NumpyFile.resource(network + "." + method);

        List<Attribution> actual = ReferenceMaps.explain(
                folder, network, AttributionMethods.named(method).orElseThrow());

        assertThat(largestDifference(inThreeChannels(actual), expected.values()))
                .isLessThan(tolerance(network, expected));
        assertThat(meanDifference(inThreeChannels(actual), expected.values())).isLessThan(2e-5 * expected.largest());
    }

    @ParameterizedTest
    @CsvSource({"cnn, shapley", "vit, shapley", "cnn, kernel-shap", "vit, kernel-shap"})
    void shapleyValuesOfNineCellsEqualTheReference(String network, String method) throws IOException {
        NumpyFile expected = NumpyFile.resource(network + ".shapley.exact-3x3");
        AttributionMethod ofNine = method.equals("shapley")
                ? new ExactShapley(new Grid(3, 3), Baseline.constant(0))
                : new KernelShap(512, new Grid(3, 3), Baseline.constant(0), 0);

        List<Attribution> maps = ReferenceMaps.explain(folder, network, ofNine);

        float[] actual = new float[18];
        for (int i = 0; i < actual.length; i++) {
            actual[i] = maps.get(i / 9).values()[i % 9 / 3 * 22 * 64 + i % 3 * 22];
        }
        assertThat(largestDifference(actual, expected.values())).isLessThan(1e-5 * expected.largest());
    }

    @ParameterizedTest
    @CsvSource({
        "cnn, gausslegendre, GAUSS_LEGENDRE",
        "cnn, riemann_middle, MIDDLE",
        "vit, gausslegendre, GAUSS_LEGENDRE",
        "vit, riemann_middle, MIDDLE",
    })
    void integratedGradientsEqualTheReferenceUpToFloatKinks(String network, String file, PathRule rule)
            throws IOException {
        NumpyFile expected = NumpyFile.resource(network + ".integrated-gradients." + file);

        float[] actual = explain(network, new IntegratedGradients(50, Baseline.constant(0), rule));

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
            List<Attribution> maps = new IntegratedGradients(50, Baseline.constant(0), rule)
                    .explain(model, ReferenceNetworks.images(scope), VIT_TARGETS);

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

        float[] actual = explain(network, new IntegratedGradients(50, Baseline.constant(0), PathRule.TRAPEZOID));

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
            List<Attribution> maps = new IntegratedGradients(50, Baseline.constant(0), rule)
                    .explain(model, ReferenceNetworks.images(scope), CNN_TARGETS);

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

    /** The differences of logits that the map consists of are rounded to floats of the size of the logits. */
    private static double tolerance(String network, NumpyFile map) throws IOException {
        return Math.max(
                1e-5 * map.largest(),
                5e-7 * NumpyFile.resource(network + ".logits").largest());
    }

    private static float[] inThreeChannels(List<Attribution> maps) {
        int pixels = maps.get(0).values().length;
        float[] all = new float[maps.size() * 3 * pixels];
        for (int i = 0; i < 3 * maps.size(); i++) {
            System.arraycopy(maps.get(i / 3).values(), 0, all, i * pixels, pixels);
        }
        return all;
    }

    private float[] explain(String network, AttributionMethod method) throws IOException {
        return ReferenceMaps.values(ReferenceMaps.explain(folder, network, method));
    }

    private ExplainableModel network(String name) throws IOException {
        return ReferenceNetworks.bundle(folder, name).load();
    }
}
