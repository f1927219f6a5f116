package tandem.xai.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {

    @TempDir
    Path folder;

    @Test
    void aPictureComesBackAsItWasWritten() throws IOException {
        RgbImage picture = new RgbImage(2, 1, new int[] {0x102030, 0xFFEEDD});

        ImageFiles.writePng(picture, folder.resolve("p.png"));

        assertThat(ImageFiles.read(folder.resolve("p.png"))).isEqualTo(picture);
    }

    @Test
    void greyIsReadAsItIsShownElsewhere() throws IOException {
        // Written by Pillow 12.3 from the levels 0, 64, 128, 200, 255; Java by itself would brighten them.
        Path file = decoded(
                "iVBORw0KGgoAAAANSUhEUgAAAAUAAAABCAAAAAAzlTsvAAAADklEQVR4nGNgcGg48R8ABRUCiFzkK7IAAAAASUVORK5CYII=");

        assertThat(ImageFiles.read(file).rgb()).containsExactly(0, 0x404040, 0x808080, 0xC8C8C8, 0xFFFFFF);
    }

    @Test
    void sixteenBitsOfGreyBecomeEight() throws IOException {
        // Pillow 12.3, levels 0, 16384, 32768, 65535.
        Path file = decoded(
                "iVBORw0KGgoAAAANSUhEUgAAAAQAAAABEAAAAACMx4xSAAAAEUlEQVR4nGNgYHBgaGD4/x8ABoYCvzBL9m0AAAAASUVORK5CYII=");

        assertThat(ImageFiles.read(file).rgb()).containsExactly(0, 0x404040, 0x808080, 0xFFFFFF);
    }

    @Test
    void transparentPartsLieOnWhite() throws IOException {
        // Pillow 12.3, grey 128 with opacity 255, then 0.
        Path file = decoded(
                "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAQAAABeK7cBAAAADUlEQVR4nGNs+M/ACAAFCAGCRL5hcQAAAABJRU5ErkJggg==");

        assertThat(ImageFiles.read(file).rgb()).containsExactly(0x808080, 0xFFFFFF);
    }

    @Test
    void aMissingPictureIsNamed() {
        assertThatThrownBy(() -> ImageFiles.read(folder.resolve("none.png")))
                .isInstanceOf(ImageFileException.class)
                .hasMessageContaining("none.png: no such picture");
    }

    @Test
    void aTextIsNoPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("text.png"), "hello");

        assertThatThrownBy(() -> ImageFiles.read(file)).hasMessageContaining("text.png: not a picture");
    }

    @Test
    void aPictureDamagedAnywhereIsReadOrToldInOneLine() throws IOException {
        Path file = folder.resolve("damaged.png");
        int[] pixels = new int[32 * 32];
        Arrays.setAll(pixels, i -> i * 7919);
        ImageFiles.writePng(new RgbImage(32, 32, pixels), file);
        byte[] whole = Files.readAllBytes(file);
        for (int position = 0; position < 200; position++) {
            byte[] damaged = whole.clone();
            damaged[position] ^= 0x55;
            Files.write(file, damaged);
            try {
                assertThat(ImageFiles.read(file).width()).isPositive();
            } catch (ImageFileException told) {
                assertThat(told).hasMessageContaining("damaged.png").hasMessageNotContaining("\n");
            }
        }
    }

    @Test
    void halfAPictureIsBroken() throws IOException {
        Path file = folder.resolve("half.png");
        ImageFiles.writePng(new RgbImage(64, 64, new int[64 * 64]), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> ImageFiles.read(file)).hasMessageContaining("half.png: a broken picture");
    }

    private Path decoded(String base64) throws IOException {
        return Files.write(folder.resolve("p.png"), Base64.getDecoder().decode(base64));
    }
}
