package tandem.tasks.images.degradation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.tasks.picture.Drawn;
import tandem.xai.image.RgbImage;

class DegradationTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    @ParameterizedTest
    @EnumSource
    void atItsNeutralLevelAPictureStaysAsItIs(Degradation degradation) {
        assertThat(degradation.apply(gradient(), degradation.neutral(), 1)).isEqualTo(gradient());
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSamePixels(Degradation degradation) {
        assertThat(degradation.apply(gradient(), 0.2, 7)).isEqualTo(degradation.apply(gradient(), 0.2, 7));
    }

    @Test
    void pixelsOfASeedStayForEver() {
        assertThat(List.of(
                        known(Degradation.NOISE, 0.2), known(Degradation.BLUR, 0.1), known(Degradation.OCCLUSION, 0.3)))
                .containsExactly("c6f02d0818c9b32d", "50ce9157f8cd0f58", "399495ea02c190a7");
    }

    private static String known(Degradation degradation, double level) {
        return Drawn.of(degradation.apply(gradient(), level, 7)).sha256().substring(0, 16);
    }

    /** On middle grey nothing is clipped at .1: standard error of a deviation over 9216 values is .1 / √(2 · 9216) < .001. */
    @Test
    void noiseHasItsDeviation() {
        int[] noisy = Degradation.NOISE.apply(plain(0x808080), 0.1, 3).rgb();

        double[] red =
                Arrays.stream(noisy).mapToDouble(pixel -> (pixel >> 16) / 255.0).toArray();
        double mean = Arrays.stream(red).average().orElseThrow();
        double variance = Arrays.stream(red)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.495, 0.51);
        assertThat(Math.sqrt(variance)).isBetween(0.094, 0.106);
    }

    /** The response to a step is the normal distribution: one deviation beyond the border 84 % of the way are gone. */
    @Test
    void aBlurredBorderRisesLikeTheNormalDistribution() {
        int[] rgb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = i % WIDTH < WIDTH / 2 ? 0 : 0xFFFFFF;
        }
        RgbImage blurred = Degradation.BLUR.apply(new RgbImage(WIDTH, HEIGHT, rgb), 4.0 / WIDTH, 1);

        assertThat((blurred.at(31, 10) & 0xFF) / 255.0).isBetween(0.44, 0.46);
        assertThat((blurred.at(32, 10) & 0xFF) / 255.0).isBetween(0.54, 0.56);
        assertThat((blurred.at(36, 10) & 0xFF) / 255.0).isBetween(0.84, 0.89);
    }

    @Property(tries = 50)
    void aBlurKeepsAPlainPicture(@ForAll @DoubleRange(min = 0.01, max = 0.25) double level) {
        assertThat(Degradation.BLUR.apply(plain(0x204060), level, 1)).isEqualTo(plain(0x204060));
    }

    /** Squares of 6 × 6 in 8 rows and 11 columns, the last of them four wide. */
    @Property(tries = 50)
    void occlusionCoversItsShareOfTheSquares(@ForAll @DoubleRange(min = 0, max = 1) double level) {
        int[] rgb = Degradation.OCCLUSION.apply(plain(0), level, 5).rgb();

        double covered = Arrays.stream(rgb).filter(pixel -> pixel == 0x808080).count() / (double) rgb.length;
        assertThat(covered).isBetween(level - 0.06, level + 0.06);
    }

    /** 0 and 255 are 127.5 from the middle; a fifth of that is 25.5. */
    @Test
    void contrastKeepsItsShareOfTheDistanceFromGrey() {
        assertThat(Degradation.CONTRAST.apply(plain(0xFF0080), 0.2, 1).at(0, 0)).isEqualTo(0x996680);
        assertThat(Degradation.CONTRAST.apply(plain(0xFF0080), 0, 1).at(0, 0)).isEqualTo(0x808080);
    }

    private static RgbImage plain(int colour) {
        int[] rgb = new int[WIDTH * HEIGHT];
        Arrays.fill(rgb, colour);
        return new RgbImage(WIDTH, HEIGHT, rgb);
    }

    private static RgbImage gradient() {
        int[] rgb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = i % WIDTH * 4 << 16 | i / WIDTH * 5 << 8 | 128;
        }
        return new RgbImage(WIDTH, HEIGHT, rgb);
    }
}
