package tandem.xai.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void aPlainPictureStaysPlain() {
        int[] pixels = new int[37 * 23];
        Arrays.fill(pixels, 0x336699);

        RgbImage resized = Resampling.resize(new RgbImage(37, 23, pixels), 11, 50);

        assertThat(resized.width()).isEqualTo(11);
        assertThat(resized.height()).isEqualTo(50);
        assertThat(Arrays.stream(resized.rgb()).allMatch(pixel -> pixel == 0x336699))
                .isTrue();
    }

    @Test
    void shrinkingWeighsEveryPixelAsPillowDoes() {
        // Pillow 9.4: Image.fromarray([[0, 100, 200, 40]]).resize((2, 1), BILINEAR) gives 71, 117.
        RgbImage picture = new RgbImage(4, 1, new int[] {0, grey(100), grey(200), grey(40)});

        RgbImage halved = Resampling.resize(picture, 2, 1);

        assertThat(halved.rgb()).containsExactly(grey(71), grey(117));
    }

    @Test
    void theCentreSquareIsTheLargestOne() {
        RgbImage square = Resampling.centreSquare(new RgbImage(4, 2, new int[] {1, 2, 3, 4, 5, 6, 7, 8}));

        assertThat(square).isEqualTo(new RgbImage(2, 2, new int[] {2, 3, 6, 7}));
    }

    private static int grey(int level) {
        return level << 16 | level << 8 | level;
    }
}
