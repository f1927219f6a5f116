package tandem.xai.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;
import tandem.xai.model.ModelInput;

/** What each parameter of a style does to the picture that is drawn. */
class HeatStyleTest {

    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    @Test
    void signedDrawsEvidenceForAndAgainstInTwoColours() {
        Heatmap heat = drawn(style(HeatView.SIGNED), 3, 1, 1, -1, 0);

        assertThat(heat.argb()).containsExactly(0xFFE66101, 0xFF2B5FC4, heat.argb()[2]);
        assertThat(heat.argb()[2] >>> 24).isZero();
        assertThat(heat.heat()).containsExactly(1, 0, 0);
    }

    @Test
    void signedKeepsTheProportionOfForAndAgainst() {
        Heatmap heat = drawn(style(HeatView.SIGNED), 2, 1, 1, -.5f);

        // (.5 − .12) / (.8 − .12) of 255.
        assertThat(heat.argb()[1] >>> 24).isEqualTo(143);
    }

    @Test
    void contourIsALightLineWithinTheRegionAndADarkOneAroundIt() {
        Heatmap heat = drawn(new HeatStyle(HeatView.CONTOUR, 99, 0, Upsampling.BILINEAR, 9.0 / 49), 7, 7, square());

        assertThat(rows(heat))
                .containsExactly(".......", ".ddddd.", ".dllld.", ".dl.ld.", ".dllld.", ".ddddd.", ".......");
        assertThat(heat.heat()).contains(1, 0);
    }

    @Test
    void regionsAreClearAndAllElseIsVeiled() {
        Heatmap heat = drawn(new HeatStyle(HeatView.REGIONS, 99, 0, Upsampling.BILINEAR, 9.0 / 49), 7, 7, square());

        assertThat(rows(heat))
                .containsExactly("vvvvvvv", "vvvvvvv", "vv...vv", "vv...vv", "vv...vv", "vvvvvvv", "vvvvvvv");
    }

    @Test
    void aMapWithoutEvidenceHasNoRegionAndNoVeil() {
        Heatmap heat = drawn(style(HeatView.REGIONS), 2, 2, -1, 0, 0, -1);

        assertThat(heat.argb()).containsOnly(0);
    }

    @Test
    void theShareSaysHowLargeTheRegionIs() {
        float[] rising = new float[100];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = i + 1;
        }

        for (double clip : new double[] {50, 95, 100}) {
            for (double share : new double[] {.01, .2, .5, 1}) {
                HeatStyle style = new HeatStyle(HeatView.REGIONS, clip, 0, Upsampling.BILINEAR, share);
                assertThat(Arrays.stream(drawn(style, 10, 10, rising).heat())
                                .filter(value -> value > 0)
                                .count())
                        .isEqualTo(Math.round(100 * share));
            }
        }
    }

    @Test
    void aLowerClipMakesMoreOfTheMapStrongest() {
        float[] rising = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

        assertThat(strongest(drawn(new HeatStyle(HeatView.OVERLAY, 100, 0, Upsampling.BILINEAR, 1), 10, 1, rising)))
                .isEqualTo(1);
        assertThat(strongest(drawn(new HeatStyle(HeatView.OVERLAY, 50, 0, Upsampling.BILINEAR, 1), 10, 1, rising)))
                .isEqualTo(6);
    }

    @Test
    void nearestShowsThePixelsOfTheMapAndBilinearMixesThem() {
        ModelInput input = new ModelInput(64, 64, List.of(0.0), List.of(1.0), ModelInput.Fit.SQUEEZE);
        Attribution map = map(2, 1, 1, 0);

        assertThat(new HeatmapRenderer(input, new HeatStyle(HeatView.OVERLAY, 99, 0, Upsampling.NEAREST, 1))
                        .render(map, 4, 1)
                        .heat())
                .containsExactly(1, 1, 0, 0);
        assertThat(new HeatmapRenderer(input, new HeatStyle(HeatView.OVERLAY, 99, 0, Upsampling.BILINEAR, 1))
                        .render(map, 4, 1)
                        .heat())
                .containsExactly(1, .75, .25, 0);
    }

    @Test
    void whatLiesBesideTheCentreSquareIsVeiledToo() {
        ModelInput input = new ModelInput(64, 64, List.of(0.0), List.of(1.0), ModelInput.Fit.CENTRE);

        Heatmap heat = new HeatmapRenderer(input, style(HeatView.REGIONS)).render(map(1, 1, 1), 4, 2);

        assertThat(rows(heat)).containsExactly("v..v", "v..v");
    }

    /** Matrices of Machado, Oliveira and Fernandes (2009), severity 1. Twenty is far more than a just noticeable 2.3. */
    @Test
    void forAndAgainstDifferForEveryColourVision() {
        for (double[][] vision : new double[][][] {PROTANOPIA, DEUTERANOPIA, TRITANOPIA}) {
            assertThat(distance(seen(vision, SignedColours.argb(1)), seen(vision, SignedColours.argb(-1))))
                    .isGreaterThan(20);
        }
    }

    @Test
    void aStyleThatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> new HeatStyle(HeatView.OVERLAY, 49, 0, Upsampling.NEAREST, .2))
                .hasMessageContaining("percentile");
        assertThatThrownBy(() -> new HeatStyle(HeatView.OVERLAY, 99, .3, Upsampling.NEAREST, .2))
                .hasMessageContaining("softened");
        assertThatThrownBy(() -> new HeatStyle(HeatView.OVERLAY, 99, 0, Upsampling.NEAREST, 0))
                .hasMessageContaining("region");
    }

    private static HeatStyle style(HeatView view) {
        return new HeatStyle(view, 99, 0, Upsampling.BILINEAR, 1);
    }

    /** Nine ones in the middle of forty-nine pixels. */
    private static float[] square() {
        float[] values = new float[49];
        for (int y = 2; y < 5; y++) {
            Arrays.fill(values, 7 * y + 2, 7 * y + 5, 1);
        }
        return values;
    }

    private static Heatmap drawn(HeatStyle style, int width, int height, float... values) {
        ModelInput input = new ModelInput(64, 64, List.of(0.0), List.of(1.0), ModelInput.Fit.SQUEEZE);
        return new HeatmapRenderer(input, style).render(map(width, height, values), width, height);
    }

    private static Attribution map(int width, int height, float... values) {
        return new Attribution(
                "any",
                "",
                Attribution.Sign.EVIDENCE,
                Target.of(0),
                1,
                height,
                width,
                values,
                OptionalDouble.empty(),
                Passes.NONE);
    }

    private static long strongest(Heatmap heat) {
        return Arrays.stream(heat.heat()).filter(value -> value == 1).count();
    }

    /** d dark line, l light line, v veil, . clear. */
    private static List<String> rows(Heatmap heat) {
        return IntStream.range(0, heat.height())
                .mapToObj(y -> IntStream.range(0, heat.width())
                        .mapToObj(x -> switch (heat.argb()[y * heat.width() + x]) {
                            case 0 -> ".";
                            case 0xFFFFFFFF -> "l";
                            case 0xFF101418 -> "d";
                            default -> "v";
                        })
                        .reduce("", String::concat))
                .toList();
    }

    /** CIELAB of a colour as it is seen; the matrices speak of linear light. */
    private static double[] seen(double[][] vision, int rgb) {
        double[] light = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += vision[row][column] * light[column];
            }
            seen[row] = Math.max(0, Math.min(1, seen[row]));
        }
        double x = root((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = root(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = root((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (one[i] - other[i]) * (one[i] - other[i]))
                .sum());
    }
}
