package tandem.xai.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures in files: PNG, JPEG, GIF, BMP are read, PNG is written. */
public final class ImageFiles {

    private ImageFiles() {}

    /**
     * Reads a picture, upright as its camera tells; transparent parts lie on white, more than eight bits are rounded to
     * eight.
     *
     * @throws ImageFileException if it is missing, no picture, too large, of inks, or an animation
     */
    public static RgbImage read(Path file) {
        return open(file, reader -> {
            PictureHeader.of(reader, file);
            return Orientation.of(file).upright(DecodedPixels.opaque(reader.read(0)));
        });
    }

    /**
     * Reads what a file says of its picture, and decodes none of it.
     *
     * @throws ImageFileException as {@link #read}
     */
    public static PictureHeader header(Path file) {
        return open(file, reader -> {
            PictureHeader stored = PictureHeader.of(reader, file);
            return Orientation.of(file).transposes()
                    ? new PictureHeader(stored.height(), stored.width(), stored.bits())
                    : stored;
        });
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T open(Path file, Reading<T> reading) {
        if (!Files.isRegularFile(file)) {
            throw new ImageFileException(file + ": no such picture — copy it there, or mend the name");
        }
        if (!Files.isReadable(file)) {
            throw new ImageFileException(file + ": may not be read — give this user the right to read it");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ImageFileException(file + ": not a picture that can be read — save it as PNG or JPEG");
            }
            return read(readers.next(), in, reading);
        } catch (ImageFileException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // Decoders meet damaged files with whatever exception they stumble into.
            throw new ImageFileException(file + ": a broken picture — save it again as PNG or JPEG", broken);
        }
    }

    private static <T> T read(ImageReader reader, ImageInputStream in, Reading<T> reading) throws IOException {
        try {
            // Not forward only: the pictures of an animation are counted before the first is read.
            reader.setInput(in, false, true);
            return reading.from(reader);
        } finally {
            reader.dispose();
        }
    }

    /** Writes a PNG, replacing what is there. */
    public static void writePng(RgbImage picture, Path file) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.rgb(), 0, picture.width());
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException(file + ": this Java cannot write PNG");
        }
    }
}
