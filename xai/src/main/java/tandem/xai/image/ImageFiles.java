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

    /** More pixels than this are refused: such a file is a mistake or a trap, and no screen shows it. */
    private static final long MOST_PIXELS = 64_000_000L;

    private ImageFiles() {}

    /**
     * Reads a picture; transparent parts lie on white.
     *
     * @throws ImageFileException if it is missing, no picture, or too large
     */
    public static RgbImage read(Path file) {
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
            return read(readers.next(), in, file);
        } catch (ImageFileException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // Decoders meet damaged files with whatever exception they stumble into.
            throw new ImageFileException(file + ": a broken picture — save it again as PNG or JPEG", broken);
        }
    }

    private static RgbImage read(ImageReader reader, ImageInputStream in, Path file) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new ImageFileException(file + ": " + reader.getWidth(0) + "×" + reader.getHeight(0)
                        + " pixels are too many — shrink it to 64 million or fewer");
            }
            return DecodedPixels.opaque(reader.read(0));
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
