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
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ImageFileException(file + ": not a picture that can be read — save it as PNG or JPEG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new ImageFileException(
                            file + ": " + reader.getWidth(0) + "×" + reader.getHeight(0) + " is too large — shrink it");
                }
                return opaque(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ImageFileException(file + ": a broken picture — save it again as PNG or JPEG", broken);
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

    private static RgbImage opaque(BufferedImage image) {
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            argb[i] = over(argb[i] >> 16, alpha) << 16 | over(argb[i] >> 8, alpha) << 8 | over(argb[i], alpha);
        }
        return new RgbImage(image.getWidth(), image.getHeight(), argb);
    }

    private static int over(int channel, int alpha) {
        return ((channel & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
