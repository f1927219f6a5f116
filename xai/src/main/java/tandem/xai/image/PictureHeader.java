package tandem.xai.image;

import java.awt.color.ColorSpace;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * What a file says of its picture before any pixel is decoded.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of a channel
 */
public record PictureHeader(int width, int height, int bits) {

    /** More pixels than this are refused: such a file is a mistake or a trap, and no screen shows it. */
    private static final long MOST_PIXELS = 64_000_000L;

    /**
     * Of the picture in a reader.
     *
     * @throws ImageFileException if it cannot be used: too large or too small, of inks, or several pictures
     */
    static PictureHeader of(ImageReader reader, Path file) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new ImageFileException(
                    file + ": " + width + "×" + height + " pixels are too many — shrink it to 64 million or fewer");
        } else if (width * height == 1) {
            throw new ImageFileException(
                    file + ": a picture of one pixel has no places to tell apart — copy the picture at its full size");
        }
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw inks(file);
        }
        ImageTypeSpecifier type = types.next();
        if (type.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
            throw inks(file);
        }
        if (reader.getFormatName().equalsIgnoreCase("gif") && reader.getNumImages(true) > 1) {
            throw new ImageFileException(file + ": an animation of " + reader.getNumImages(true)
                    + " pictures, of which a network sees one — save the one that is meant, as PNG");
        }
        SampleModel samples = type.getSampleModel();
        return new PictureHeader(width, height, samples.getSampleSize(0));
    }

    /** What a network does not see of the picture, where that is so. */
    public Optional<String> remark() {
        return bits <= 8
                ? Optional.empty()
                : Optional.of(
                        bits + " bits a channel, of which the network gets the upper 8 — if it looks nearly black,"
                                + " stretch its brightness before");
    }

    private static ImageFileException inks(Path file) {
        return new ImageFileException(
                file + ": its colours are inks for print (CMYK), which a network does not know — save it as RGB");
    }
}
