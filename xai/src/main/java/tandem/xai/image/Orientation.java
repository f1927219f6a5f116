package tandem.xai.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How a camera was held: a file's pixels lie as the sensor saw them, and EXIF says how they are to be turned to be seen upright
 * (CIPA DC-008, tag 0x0112). In the order of their numbers there, from 1: where the first row and the first column of the
 * file belong.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    LEFT,
    MIRRORED_RIGHT,
    RIGHT;

    /** What a file says; upright where it says nothing that can be read, as other programs take it. */
    static Orientation of(Path file) throws IOException {
        try {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return UPRIGHT;
            }
            int number = exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
        } catch (ImageProcessingException | MetadataException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean transposes() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> false;
            case MIRRORED_LEFT, LEFT, MIRRORED_RIGHT, RIGHT -> true;
        };
    }

    /** The picture as it is to be seen. */
    RgbImage upright(RgbImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int lastX = stored.width() - 1;
        int lastY = stored.height() - 1;
        int width = transposes() ? stored.height() : stored.width();
        int height = transposes() ? stored.width() : stored.height();
        int[] rgb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rgb[y * width + x] = switch (this) {
                    case UPRIGHT -> stored.at(x, y);
                    case MIRRORED -> stored.at(lastX - x, y);
                    case UPSIDE_DOWN -> stored.at(lastX - x, lastY - y);
                    case MIRRORED_UPSIDE_DOWN -> stored.at(x, lastY - y);
                    case MIRRORED_LEFT -> stored.at(y, x);
                    case LEFT -> stored.at(y, lastY - x);
                    case MIRRORED_RIGHT -> stored.at(lastX - y, lastY - x);
                    case RIGHT -> stored.at(lastX - y, x);
                };
            }
        }
        return new RgbImage(width, height, rgb);
    }
}
