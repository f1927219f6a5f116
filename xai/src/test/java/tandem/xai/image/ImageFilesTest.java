package tandem.xai.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void halfAPictureIsBroken() throws IOException {
        Path file = folder.resolve("half.png");
        ImageFiles.writePng(new RgbImage(64, 64, new int[64 * 64]), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> ImageFiles.read(file)).hasMessageContaining("half.png: a broken picture");
    }
}
