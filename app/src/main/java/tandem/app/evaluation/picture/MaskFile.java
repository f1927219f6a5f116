package tandem.app.evaluation.picture;

import java.nio.file.Path;
import tandem.app.study.InputException;
import tandem.xai.attribution.Sample;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.PictureHeader;
import tandem.xai.image.RgbImage;
import tandem.xai.metrics.Mask;
import tandem.xai.model.ModelInput;

/**
 * A mask in a file: the thing is where it is at least half as bright as white. It has its picture's size, and comes to the
 * network's as the picture does.
 */
public record MaskFile(Path file) {

    private static final double INSIDE = 0.5;

    /**
     * The mask at the network's size.
     *
     * @throws InputException if nothing of it is bright there
     */
    public Mask at(ModelInput input) {
        RgbImage drawn = ImageFiles.read(file);
        Sample seen = Sample.of(input, drawn);
        boolean[] inside = new boolean[seen.pixels()];
        boolean any = false;
        for (int pixel = 0; pixel < inside.length; pixel++) {
            inside[pixel] = seen.luminance(pixel) >= INSIDE;
            any |= inside[pixel];
        }
        if (!any) {
            throw new InputException(
                    file + ": no bright pixel where the network looks — a mask is white where the thing"
                            + " is, black elsewhere");
        }
        return new Mask(seen.height(), seen.width(), inside);
    }

    /** @throws InputException if it has not the size of its picture */
    public void requireSizeOf(Path picture) {
        PictureHeader own = ImageFiles.header(file);
        PictureHeader other = ImageFiles.header(picture);
        if (own.width() != other.width() || own.height() != other.height()) {
            throw new InputException(file + ": the mask is " + own.width() + "×" + own.height() + ", its picture "
                    + picture + " is " + other.width() + "×" + other.height() + " — draw it at the picture's size");
        }
    }
}
