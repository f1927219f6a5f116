package tandem.xai.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.xai.attribution.Attribution;
import tandem.xai.model.ModelInput;
import tandem.xai.model.ModelInput.Fit;

class HeatmapRendererTest {

    private static final List<Double> ONES = List.of(1.0, 1.0, 1.0);

    @Test
    void evidenceAgainstTheClassIsNotShown() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map("grad-cam", 1, 2, 1, 1f, -1f), 2, 1);

        assertThat(alpha(heat, 0, 0)).isEqualTo(255);
        assertThat(alpha(heat, 1, 0)).isZero();
    }

    @Test
    void theSignOfAPlainGradientIsNoEvidence() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map("gradient", 1, 2, 1, 1f, -1f), 2, 1);

        assertThat(alpha(heat, 0, 0)).isEqualTo(alpha(heat, 1, 0)).isEqualTo(255);
    }

    @Test
    void aMapOfTheCentreLiesInTheCentre() {
        Heatmap heat = renderer(Fit.CENTRE).render(map("grad-cam", 1, 1, 1, 1f), 6, 2);

        assertThat(alpha(heat, 1, 0)).isZero();
        assertThat(alpha(heat, 2, 0)).isEqualTo(255);
        assertThat(alpha(heat, 3, 1)).isEqualTo(255);
        assertThat(alpha(heat, 4, 0)).isZero();
    }

    @Test
    void aMapWithoutEvidenceIsTransparent() {
        Heatmap heat = renderer(Fit.SQUEEZE).render(map("grad-cam", 1, 2, 1, -1f, 0f), 4, 4);

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
        return new HeatmapRenderer(new ModelInput(64, 64, ONES, ONES, fit));
    }

    private static Attribution map(String method, int channels, int width, int height, float... values) {
        return Attribution.of(method, 0, channels, height, width, values);
    }

    private static int alpha(Heatmap heat, int x, int y) {
        return heat.argb()[y * heat.width() + x] >>> 24;
    }
}
