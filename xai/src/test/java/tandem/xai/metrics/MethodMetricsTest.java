package tandem.xai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.LinearNetwork;
import tandem.xai.NumpyFile;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ModelInput;

/** What metrics of methods, and of faithfulness by removal, say of a linear network, where the answer is known. */
class MethodMetricsTest {

    private static final Target THIRD = Target.of(3);

    @TempDir
    Path folder;

    private LinearNetwork model;
    private Sample sample;

    @BeforeEach
    void aLinearNetwork() throws IOException {
        model = new LinearNetwork(folder);
        float[] images = NumpyFile.resource("images").values();
        sample = new Sample(model.bundle().input(), 3, 64, 64, Arrays.copyOf(images, 3 * 64 * 64));
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aLinearMapHasTheSameLipschitzEstimateAtEveryRadius() {
        AttributionMethod contributions = method("input-x-gradient");

        double near = new LocalLipschitz(5, 0.01, 1).of(model, contributions, sample, THIRD);
        double far = new LocalLipschitz(5, 0.1, 1).of(model, contributions, sample, THIRD);

        assertThat(near).isCloseTo(far, within(1e-3 * far));
        // Each number moves as its weight says, and no weight is beyond a hundredth.
        assertThat(far).isBetween(0.003, 0.01);
        assertThat(new LocalLipschitz().of(model, method("gradient"), sample, THIRD))
                .isZero();
    }

    @Test
    void aMapThatNoiseDoesNotMoveAgreesWithItself() {
        assertThat(new NoiseAgreement().of(model, method("gradient"), sample, THIRD))
                .isCloseTo(1, within(1e-12));
        assertThat(new NoiseAgreement().of(model, method("random"), sample, THIRD))
                .as("another field for every input")
                .isLessThan(0.9);
        assertThat(new NoiseAgreement().of(model, method("centre"), sample, THIRD))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void seedsCountWhereAMethodDraws() {
        assertThat(new SeedAgreement().of(model, method("gradient"), sample, THIRD))
                .as("it has no seed")
                .isNaN();
        assertThat(new SeedAgreement().of(model, method("smoothgrad"), sample, THIRD))
                .as("the gradient is the same everywhere")
                .isCloseTo(1, within(1e-3));
        assertThat(new SeedAgreement().of(model, method("random"), sample, THIRD))
                .isLessThan(0.9);
    }

    @Test
    void anotherSeedLeavesTheOtherSettings() {
        AttributionMethod set = AttributionMethods.named("lime", Map.of("samples", "20", "segments", "grid(2x2)"))
                .orElseThrow();

        assertThat(set.withSeed(5))
                .map(AttributionMethod::parameters)
                .hasValue("samples=20 segments=grid(2x2) baseline=0.0 kernel=0.25 ridge=1.0 seed=5");
    }

    @Test
    void aMapOfNoClassIsTheSameForEveryClass() {
        assertThat(new RandomLogit().of(model, method("edges"), sample, THIRD)).isCloseTo(1, within(1e-12));
        assertThat(new RandomLogit().of(model, method("input-x-gradient"), sample, THIRD))
                .isLessThan(0.5);
    }

    @Test
    void whatPixelFlippingLosesIsWhatThePixelsContribute() {
        Attribution map = new SampleExplainer(model).explain(method("input-x-gradient"), sample, THIRD);
        double[] highestFirst =
                Arrays.stream(map.perPixel()).map(value -> -value).sorted().toArray();
        // In two steps of 2048 pixels: 0, what the higher half contributes, what all contribute.
        double half = -Arrays.stream(highestFirst).limit(2048).sum();
        double all = -Arrays.stream(highestFirst).sum();

        double loss = new PixelFlipping(new PerturbationCurve(2, Baseline.constant(0))).of(model, sample, map);

        assertThat(loss).isCloseTo((0 + half + all) / 3, within(1e-4 * half));
    }

    @Test
    void removalTellsAMapFromItsOpposite() {
        SampleExplainer explainer = new SampleExplainer(model);
        Attribution map = explainer.explain(method("input-x-gradient"), sample, THIRD);

        double ofTrue = new Road().of(model, sample, map);

        assertThat(ofTrue).isPositive();
        assertThat(new Road().of(model, sample, negated(map))).isCloseTo(-ofTrue, within(0.2 * ofTrue));
        assertThat(new Road().of(model, sample, map)).isEqualTo(ofTrue);
    }

    @Test
    void whatIsFilledInContinuesASlope() {
        // A slope is everywhere the mean of what lies around it, so that it comes back from its border.
        float[] slope = new float[3 * 20 * 30];
        boolean[] inner = new boolean[20 * 30];
        for (int k = 0; k < slope.length; k++) {
            int y = k % 600 / 30;
            int x = k % 30;
            slope[k] = 2 * x - y + k / 600;
            inner[k % 600] = y > 0 && y < 19 && x > 0 && x < 29;
        }
        Sample sloping = new Sample(
                new ModelInput(30, 20, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0), ModelInput.Fit.SQUEEZE),
                3,
                20,
                30,
                slope);

        float[] filled = new LinearImputation(20, 30, inner).fill(sloping);

        for (int k = 0; k < slope.length; k++) {
            assertThat(filled[k]).isCloseTo(slope[k], within(1e-3f));
        }
    }

    @Test
    void anOutlineIsCutAtAShareOfTheHighestValue() {
        Mask left = new Mask(2, 2, new boolean[] {true, false, true, false});

        // Above 0.8 lie the upper two; one of three pixels in either is in both.
        assertThat(new MaskIou().of(new PixelMap(2, 2, new double[] {4, 1, 0.5, -3}), left))
                .isCloseTo(1.0 / 3, within(1e-12));
        assertThat(new MaskIou().of(new PixelMap(2, 2, new double[] {0, -1, 0, -3}), left))
                .isNaN();
    }

    @Test
    void pixelsThatCountAreCounted() {
        // A twentieth of 10 is 0.5: three of four lie above.
        assertThat(new EffectiveComplexity().of(new PixelMap(2, 2, new double[] {10, 0.6, 0.4, -5})))
                .isEqualTo(0.75);
        assertThat(new EffectiveComplexity().of(new PixelMap(2, 2, new double[4])))
                .isNaN();
    }

    @Test
    void structuralSimilarityKnowsNoUnitAndMindsTheSign() {
        PixelMap some = new PixelMap(2, 2, new double[] {0.5, -2, 0, 7});

        assertThat(new StructuralSimilarity().between(some, new PixelMap(2, 2, new double[] {5, -20, 0, 70})))
                .isCloseTo(1, within(1e-12));
        assertThat(new StructuralSimilarity().between(some, new PixelMap(2, 2, new double[] {-0.5, 2, 0, -7})))
                .isNegative();
        assertThat(new StructuralSimilarity().between(some, new PixelMap(2, 2, new double[4])))
                .isNaN();
    }

    private static AttributionMethod method(String name) {
        return AttributionMethods.named(name).orElseThrow();
    }

    private static Attribution negated(Attribution map) {
        float[] values = map.values();
        for (int k = 0; k < values.length; k++) {
            values[k] = -values[k];
        }
        return new Attribution(
                map.method(),
                map.parameters(),
                map.sign(),
                map.target(),
                map.channels(),
                map.height(),
                map.width(),
                values,
                map.convergenceDelta(),
                map.passes());
    }
}
