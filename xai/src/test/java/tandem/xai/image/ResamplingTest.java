package tandem.xai.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    /** Pillow 12.3: the formula picture of the test, {@code resize((7, 9), BILINEAR)}. */
    private static final String PILLOW_7_BY_9 = """
            5b4a13 95792c 609245 988a4b 647263 995d73 698f29
            9c7733 6f707f 957f8c 766c6f 867176 7367b2 858052
            6e8353 89867a 786373 877175 7a7c74 7c7186 8c7367
            8e6e64 7d8880 7e6d7a 8a8084 798f82 937c7c 6e8e7c
            89916d 7d7a7a 73787e 76737f 807680 708284 907e83
            7e8e5b 827e70 757c69 8e8465 718582 978c74 68676c
            908c62 728a7a 8d8b8c 738280 917593 77908f 978389
            789468 8f7d7b 678e7d 92978e 6a8599 958a8a 6d7994
            a4907c 697071 9c8b7e 707a91 87807f 6a7c8d 877c69""";

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

    @Test
    void everyPixelIsWithinOneLevelOfPillow() {
        int[] pixels = new int[23 * 17];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 23;
            int y = i / 23;
            pixels[i] = (x * 37 + y * 59) % 256 << 16 | (x * x * 5 + y * 91) % 256 << 8 | (x * y * 13 + 7) % 256;
        }
        int[] pillow = Arrays.stream(PILLOW_7_BY_9.split("\\s+"))
                .mapToInt(hex -> Integer.parseInt(hex, 16))
                .toArray();

        int[] resized = Resampling.resize(new RgbImage(23, 17, pixels), 7, 9).rgb();

        assertThat(resized).hasSameSizeAs(pillow);
        for (int i = 0; i < pillow.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(resized[i] >> shift & 0xFF)
                        .isBetween((pillow[i] >> shift & 0xFF) - 1, (pillow[i] >> shift & 0xFF) + 1);
            }
        }
    }

    private static int grey(int level) {
        return level << 16 | level << 8 | level;
    }
}
