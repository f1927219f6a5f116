package tandem.xai.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFilesTest {

    private static final String SIDEWAYS =
            "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDABALDA4MChAODQ4SERAT"
                    + "GCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2Nj"
                    + "Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAQABgDASIAAhEBAxEB/8QAHwAAAQUBAQEB"
                    + "AQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAk"
                    + "M2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKj"
                    + "pKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAA"
                    + "AAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl"
                    + "8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmq"
                    + "srO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDHooorhPqAooooA//Z";

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

    @Test
    void aPictureTooLargeIsRefusedByWhatItsHeaderSays() throws IOException {
        // A header of 20,000 × 20,000 RGB pixels, and after it nothing that could be decoded.
        ByteBuffer chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        chunk.putInt(20_000).putInt(20_000).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(chunk.array());
        ByteBuffer png = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13);
        png.put(chunk.array()).putInt((int) check.getValue());
        Path file = Files.write(folder.resolve("huge.png"), png.array());

        assertThatThrownBy(() -> ImageFiles.read(file))
                .isInstanceOf(ImageFileException.class)
                .hasMessageEndingWith("huge.png: 20000×20000 pixels are too many — shrink it to 64 million or fewer");
    }

    @Test
    void aPictureOfOnePixelIsRefused() throws IOException {
        ImageFiles.writePng(new RgbImage(1, 1, new int[1]), folder.resolve("dot.png"));

        assertThatThrownBy(() -> ImageFiles.read(folder.resolve("dot.png")))
                .isInstanceOf(ImageFileException.class)
                .hasMessageContaining("dot.png: a picture of one pixel has no places");
    }

    @Test
    void inksAreNoColours() throws IOException {
        // Pillow 9.4, JPEG of 8 × 8 in CMYK.
        Path file = decoded("/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAIBgYHBgUIBwcHCQkICgwUDQwLCwwZEhMPFB0aHx4dGhwcICQu"
                + "JyAiLCMcHCg3KSwwMTQ0NB8nOT04MjwuMzQy/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEB"
                + "AQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQci"
                + "cRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVm"
                + "Z2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV"
                + "1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD3WvNq9hr1ev/Z");

        assertThatThrownBy(() -> ImageFiles.read(file))
                .isInstanceOf(ImageFileException.class)
                .hasMessageContaining("inks for print (CMYK)")
                .hasMessageContaining("save it as RGB");
    }

    @Test
    void anAnimationIsRefused() throws IOException {
        // Pillow 9.4, GIF of two pictures of 4 × 4.
        Path file = decoded("R0lGODdhBAAEAIEAAAAAAP///wAAAAAAACwAAAAABAAEAAAICQABCBxIsCCAgAAsAAAAAAQABACB////"
                + "AAAAAAAAAAAACAkAAQgcSLAggIAAOw==");

        assertThatThrownBy(() -> ImageFiles.read(file))
                .isInstanceOf(ImageFileException.class)
                .hasMessageContaining("an animation of 2 pictures");
    }

    @Test
    void sixteenBitsAreSeenInTheHeader() throws IOException {
        BufferedImage grey = new BufferedImage(3, 2, BufferedImage.TYPE_USHORT_GRAY);
        ImageIO.write(grey, "png", folder.resolve("deep.png").toFile());

        assertThat(ImageFiles.header(folder.resolve("deep.png"))).isEqualTo(new PictureHeader(3, 2, 16));
    }

    /** Six pixels of the levels 1 to 6 in two rows, with each orientation; ours is what exif_transpose of Pillow 9.4 makes of it. */
    @ParameterizedTest
    @CsvSource({
        "AQAAAAAAABPAdec, 3, 123456",
        "AgAAAAAAACIob3o, 3, 321654",
        "AwAAAAAAAIRfZM4, 3, 654321",
        "BAAAAAAAAEH4WkA, 3, 456123",
        "BQAAAAAAAOePUfQ, 2, 142536",
        "BgAAAAAAANZnS2k, 2, 415263",
        "BwAAAAAAAHAQQN0, 2, 635241",
        "CAAAAAAAAIZYMDQ, 2, 362514"
    })
    void picturesAreReadUpright(String orientation, int width, String levels) throws IOException {
        Path file = decoded("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAGmVYSWZNTQAqAAAACAABARIAAwAAAAEA"
                + orientation
                + "AAAARSURBVHicY2SEARZmZmYICwABNAAeSBLxmQAAAABJRU5ErkJggg==");

        RgbImage upright = ImageFiles.read(file);

        assertThat(upright.width()).isEqualTo(width);
        assertThat(Arrays.stream(upright.rgb())
                        .mapToObj(pixel -> Integer.toString(pixel & 0xFF))
                        .collect(Collectors.joining()))
                .isEqualTo(levels);
        assertThat(ImageFiles.header(file)).isEqualTo(new PictureHeader(width, 6 / width, 8));
    }

    @Test
    void aPhotographHeldSidewaysIsHigherThanWide() throws IOException {
        // Pillow 9.4, a JPEG of 24 × 16 with orientation 6.
        Path file = decoded(SIDEWAYS);

        assertThat(ImageFiles.read(file).height()).isEqualTo(24);
        assertThat(ImageFiles.header(file)).isEqualTo(new PictureHeader(16, 24, 8));
    }

    private Path decoded(String base64) throws IOException {
        return Files.write(folder.resolve("p.png"), Base64.getDecoder().decode(base64));
    }
}
