package tandem.tasks.images.degradation;

import java.util.Locale;
import tandem.tasks.raster.Chance;
import tandem.xai.image.RgbImage;

/** A way of making a picture worse; where there are several, in this order, as a scene comes before the camera. */
public enum Degradation {
    /** The level is the standard deviation of a Gaussian blur, in shares of the picture's longer side. */
    BLUR(0) {
        @Override
        RgbImage of(RgbImage picture, double level, Chance chance) {
            return Pixels.blurred(picture, level * Math.max(picture.width(), picture.height()));
        }
    },
    /** The level is the share of the picture that grey squares cover, each an eighth of the shorter side wide. */
    OCCLUSION(0) {
        @Override
        RgbImage of(RgbImage picture, double level, Chance chance) {
            return new Squares(level).over(picture, chance);
        }
    },
    /** The level is the share that is left of each value's distance from the middle grey. */
    CONTRAST(1) {
        @Override
        RgbImage of(RgbImage picture, double level, Chance chance) {
            return Pixels.each(picture, value -> MIDDLE + level * (value - MIDDLE));
        }
    },
    /** The level is the standard deviation of Gaussian noise, in shares of the range from black to white; one draw a channel. */
    NOISE(0) {
        @Override
        RgbImage of(RgbImage picture, double level, Chance chance) {
            return Pixels.each(picture, value -> value + 255 * level * chance.normal());
        }
    };

    static final double MIDDLE = 127.5;

    private final double neutral;

    Degradation(double neutral) {
        this.neutral = neutral;
    }

    /** The level in [0, 1] that changes nothing. */
    public double neutral() {
        return neutral;
    }

    /** The word in protocol files, and the name of the item's attribute. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The picture at a level: another seed covers other parts and draws other noise.
     *
     * @param level in [0, 1]
     */
    public RgbImage apply(RgbImage picture, double level, long seed) {
        return level == neutral ? picture : of(picture, level, new Chance(Chance.seed(seed, word().hashCode())));
    }

    abstract RgbImage of(RgbImage picture, double level, Chance chance);
}
