package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tandem.xai.attribution.ReferenceMaps.largest;
import static tandem.xai.attribution.ReferenceMaps.largestDifference;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.xai.LinearNetwork;
import tandem.xai.NumpyFile;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.segment.Grid;
import tandem.xai.model.ExplainableModel;

/** What the papers prove of their methods. */
class AxiomsTest {

    private static final Baseline GREY = Baseline.constant(0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "vit"})
    void integratedGradientsAreCompleteToAThousandthOfTheRise(String network) throws IOException {
        for (Baseline baseline : List.of(GREY, Baseline.colour(1, 1, 1), Baseline.ownMean())) {
            List<Attribution> maps =
                    ReferenceMaps.explain(folder, network, new IntegratedGradients(400, baseline, PathRule.MIDDLE));

            for (Attribution map : maps) {
                double sum = sum(map);
                double rise = sum - map.convergenceDelta().orElseThrow();
                assertThat(sum).as(baseline.word()).isCloseTo(rise, within(1e-3 * Math.abs(rise)));
            }
        }
    }

    @Test
    void expectedGradientsShareTheMeanRiseOut() throws IOException {
        List<Attribution> maps = ReferenceMaps.explain(
                folder,
                "vit",
                new ExpectedGradients(50, List.of(GREY, Baseline.colour(1, 1, 1), Baseline.blurred(0.1)), 3));

        for (Attribution map : maps) {
            double sum = sum(map);
            double rise = sum - map.convergenceDelta().orElseThrow();
            assertThat(sum).isCloseTo(rise, within(0.01 * Math.abs(rise)));
        }
    }

    static Stream<AttributionMethod> linearInTheOutput() {
        return QuickMethods.all().stream()
                .filter(method -> List.of(
                                "gradient",
                                "input-x-gradient",
                                "smoothgrad",
                                "integrated-gradients",
                                "expected-gradients",
                                "grad-cam",
                                "occlusion",
                                "feature-ablation",
                                "rise",
                                "lime",
                                "kernel-shap",
                                "shapley")
                        .contains(method.name()));
    }

    @ParameterizedTest
    @MethodSource("linearInTheOutput")
    void oneClassAgainstAnotherIsTheDifferenceOfBothMaps(AttributionMethod method) throws IOException {
        float[] first = ReferenceMaps.values(explain(method, Target.of(6), Target.of(2)));
        float[] second = ReferenceMaps.values(explain(method, Target.of(1), Target.of(4)));
        for (int k = 0; k < first.length; k++) {
            first[k] -= second[k];
        }

        float[] contrast = ReferenceMaps.values(explain(method, Target.contrast(6, 1), Target.contrast(2, 4)));

        assertThat(largestDifference(contrast, first)).isLessThan(2e-5 * largest(first));
    }

    @Test
    void aBatchMayMixPlainTargetsAndContrasts() throws IOException {
        List<Attribution> plain = explain(new Gradient(), Target.of(6), Target.of(2));

        List<Attribution> mixed = explain(new Gradient(), Target.of(6), Target.contrast(2, 4));

        assertThat(mixed.get(0).values()).isEqualTo(plain.get(0).values());
        assertThat(mixed.get(1).values()).isNotEqualTo(plain.get(1).values());
        assertThat(mixed).extracting(Attribution::passes).containsExactly(new Passes(1, 1), new Passes(2, 2));
        assertThatThrownBy(() -> Target.contrast(2, 2)).hasMessage("class 2 cannot be held against itself");
    }

    static Stream<AttributionMethod> silentWhereTheInputIsTheBaseline() {
        return Stream.of(
                new InputTimesGradient(),
                new IntegratedGradients(5, GREY, PathRule.GAUSS_LEGENDRE),
                new ExpectedGradients(5, List.of(GREY), 1),
                new Occlusion(Extent.share(1.0 / 8), Extent.share(1.0 / 8), GREY),
                new FeatureAblation(new Grid(4, 4), GREY),
                new KernelShap(1 << 8, new Grid(2, 4), GREY, 1),
                new ExactShapley(new Grid(2, 4), GREY));
    }

    @ParameterizedTest
    @MethodSource("silentWhereTheInputIsTheBaseline")
    void whereTheInputIsTheBaselineTheMapIsZero(AttributionMethod method) throws IOException {
        float[] images = NumpyFile.resource("images").values();
        for (int k = 0; k < images.length; k++) {
            images[k] = k % 64 < 32 ? 0 : images[k];
        }
        try (ExplainableModel model = ReferenceNetworks.bundle(folder, "cnn").load();
                NDManager scope = model.newManager()) {
            NDArray batch = scope.create(images, new Shape(2, 3, 64, 64));

            float[] map = ReferenceMaps.values(method.explain(model, batch, ReferenceMaps.targets("cnn")));

            assertHalves(map);
        }
    }

    static Stream<AttributionMethod> silentWhereTheNetworkDoesNotLook() {
        return Stream.of(
                new Gradient(),
                new Saliency(),
                new SmoothGrad(4, Noise.normalised(0.1), 1),
                new IntegratedGradients(5, Baseline.colour(0, 0, 1), PathRule.TRAPEZOID),
                new ExpectedGradients(2, List.of(GREY, Baseline.ownMean()), 1),
                new Occlusion(Extent.share(1.0 / 8), Extent.share(1.0 / 8), Baseline.blurred(0.05)),
                new FeatureAblation(new Grid(4, 4), GREY),
                new Lime(200, new Grid(4, 4), GREY, 0.25, 1e-6, 1),
                new KernelShap(200, new Grid(4, 4), GREY, 1),
                new ExactShapley(new Grid(2, 4), GREY));
    }

    @ParameterizedTest
    @MethodSource("silentWhereTheNetworkDoesNotLook")
    void whereTheNetworkDoesNotLookTheMapIsZero(AttributionMethod method) throws IOException {
        try (LinearNetwork model = new LinearNetwork(folder);
                NDManager scope = model.newManager()) {
            float[] map =
                    ReferenceMaps.values(method.explain(model, ReferenceNetworks.images(scope), new int[] {1, 2}));

            float[] mirrored = new float[map.length];
            for (int k = 0; k < map.length; k++) {
                mirrored[k] = map[k / 64 * 64 + 63 - k % 64];
            }
            assertHalves(mirrored);
        }
    }

    static Stream<AttributionMethod> exactWhereThePartsAdd() {
        return Stream.of(
                new FeatureAblation(new Grid(4, 4), GREY),
                new Occlusion(Extent.share(1.0 / 4), Extent.share(1.0 / 4), GREY),
                new Lime(200, new Grid(4, 4), GREY, 0.25, 1e-6, 1),
                new KernelShap(200, new Grid(4, 4), GREY, 1));
    }

    @ParameterizedTest
    @MethodSource("exactWhereThePartsAdd")
    void ofALinearNetworkASegmentsValueIsTheSumOfItsWeightsTimesItsInputs(AttributionMethod method) throws IOException {
        try (LinearNetwork model = new LinearNetwork(folder);
                NDManager scope = model.newManager()) {
            NDArray one = ReferenceNetworks.images(scope).get("0:1");
            float[] input = one.toFloatArray();
            float[] expected = new float[16];
            for (int k = 0; k < input.length; k++) {
                int cell = k % 4096 / 1024 * 4 + k % 64 / 16;
                expected[cell] += model.weight(3, k) * input[k];
            }

            float[] map = method.explain(model, one, new int[] {3}).get(0).values();

            float[] cells = new float[16];
            for (int cell = 0; cell < 16; cell++) {
                cells[cell] = map[cell / 4 * 1024 + cell % 4 * 16];
            }
            assertThat(largestDifference(cells, expected)).isLessThan(1e-4 * largest(expected));
        }
    }

    /** Nothing on the left, something on the right. */
    private static void assertHalves(float[] map) {
        double left = 0;
        double right = 0;
        for (int k = 0; k < map.length; k++) {
            if (k % 64 < 32) {
                left = Math.max(left, Math.abs(map[k]));
            } else {
                right = Math.max(right, Math.abs(map[k]));
            }
        }
        assertThat(right).isPositive();
        assertThat(left).isLessThan(1e-5 * right);
    }

    private List<Attribution> explain(AttributionMethod method, Target first, Target second) throws IOException {
        return ReferenceMaps.explain(folder, "cnn", method, List.of(first, second));
    }

    private static double sum(Attribution map) {
        double sum = 0;
        for (float value : map.values()) {
            sum += value;
        }
        return sum;
    }
}
