package tandem.xai.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tandem.xai.NumpyFile;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Attribution.Sign;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;
import tandem.xai.model.ModelInput;
import tandem.xai.model.ModelInput.Fit;

class HeatmapRendererTest {

    private static final List<Double> ONES = List.of(1.0, 1.0, 1.0);

    @Test
    void evidenceAgainstTheClassIsNotShown() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map(Sign.EVIDENCE, 1, 2, 1, 1f, -1f), 2, 1);

        assertThat(alpha(heat, 0, 0)).isEqualTo(255);
        assertThat(alpha(heat, 1, 0)).isZero();
    }

    @Test
    void theSignOfAPlainGradientIsNoEvidence() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map(Sign.DIRECTION, 1, 2, 1, 1f, -1f), 2, 1);

        assertThat(alpha(heat, 0, 0)).isEqualTo(alpha(heat, 1, 0)).isEqualTo(255);
    }

    @Test
    void whereZeroIsNoBorderTheLowestIsNotShown() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map(Sign.LEVEL, 1, 2, 1, 0.8f, 0.9f), 2, 1);

        assertThat(alpha(heat, 0, 0)).isZero();
        assertThat(alpha(heat, 1, 0)).isEqualTo(255);
    }

    @Test
    void channelsAreSummedBeforeTheSignIsRead() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map(Sign.EVIDENCE, 2, 2, 1, 1f, 1f, -2f, 1f), 2, 1);

        assertThat(alpha(heat, 0, 0)).isZero();
        assertThat(alpha(heat, 1, 0)).isEqualTo(255);
    }

    @Test
    void upsamplingEqualsTheReference() throws IOException {
        // Bilinear, corners not aligned, as PyTorch's interpolate.
        float[] small = NumpyFile.resource("cnn.grad-cam.relu").values();
        NumpyFile reference = NumpyFile.resource("cnn.grad-cam.upsampled");
        float[] large = reference.values();
        for (int image = 0; image < 2; image++) {
            double[] values = new double[32 * 32];
            for (int i = 0; i < values.length; i++) {
                values[i] = small[image * values.length + i];
            }
            Plane resized = new Plane(32, 32, values).resized(64, 64, Upsampling.BILINEAR);
            for (int y = 0; y < 64; y++) {
                for (int x = 0; x < 64; x++) {
                    float expected = large[(image * 64 + y) * 64 + x];
                    assertThat(resized.at(x, y)).isCloseTo(expected, within(1e-6 * reference.largest()));
                }
            }
        }
    }

    @Test
    void aMapOfTheCentreLiesInTheCentre() {
        Heatmap heat = renderer(Fit.CENTRE).render(map(Sign.EVIDENCE, 1, 1, 1, 1f), 6, 2);

        assertThat(alpha(heat, 1, 0)).isZero();
        assertThat(alpha(heat, 2, 0)).isEqualTo(255);
        assertThat(alpha(heat, 3, 1)).isEqualTo(255);
        assertThat(alpha(heat, 4, 0)).isZero();
    }

    @Test
    void aMapWithoutEvidenceIsTransparent() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map(Sign.EVIDENCE, 1, 2, 1, -1f, 0f), 4, 4);

        assertThat(Arrays.stream(heat.argb()).allMatch(pixel -> pixel >>> 24 == 0))
                .isTrue();
    }

    @Test
    void heatRisesInLightness() {
        double last = -1;
        for (int step = 0; step <= 20; step++) {
            int colour = HeatColours.argb(step / 20.0);
            double lightness =
                    0.2126 * (colour >> 16 & 0xFF) + 0.7152 * (colour >> 8 & 0xFF) + 0.0722 * (colour & 0xFF);
            assertThat(lightness).isGreaterThan(last);
            last = lightness;
        }
    }

    private static HeatmapRenderer renderer(Fit fit) {
        return new HeatmapRenderer(new ModelInput(64, 64, ONES, ONES, fit), HeatStyle.USUAL);
    }

    private static Attribution map(Sign sign, int channels, int width, int height, float... values) {
        return new Attribution(
                "any", "", sign, Target.of(0), channels, height, width, values, OptionalDouble.empty(), Passes.NONE);
    }

    private static int alpha(Heatmap heat, int x, int y) {
        return heat.argb()[y * heat.width() + x] >>> 24;
    }
}
