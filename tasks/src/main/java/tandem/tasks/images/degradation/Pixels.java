package tandem.tasks.images.degradation;

import java.util.function.DoubleUnaryOperator;
import tandem.xai.attribution.Planes;
import tandem.xai.image.RgbImage;

/** Pictures channel by channel. */
final class Pixels {

    private static final int CHANNELS = 3;

    private Pixels() {}

    /** The picture with each value of each channel changed, row by row, red before green before blue. */
    static RgbImage each(RgbImage picture, DoubleUnaryOperator change) {
        int[] rgb = picture.rgb();
        for (int i = 0; i < rgb.length; i++) {
            int changed = 0;
            for (int channel = 0; channel < CHANNELS; channel++) {
                changed = changed << 8 | level(change.applyAsDouble(value(rgb[i], channel)));
            }
            rgb[i] = changed;
        }
        return new RgbImage(picture.width(), picture.height(), rgb);
    }

    /** Each channel with a Gaussian of that deviation in pixels over it; the picture goes on beyond its border as it ends. */
    static RgbImage blurred(RgbImage picture, double deviation) {
        int[] rgb = picture.rgb();
        double[] channels = new double[CHANNELS * rgb.length];
        for (int k = 0; k < channels.length; k++) {
            channels[k] = value(rgb[k % rgb.length], k / rgb.length);
        }
        double[] blurred = Planes.blurred(channels, picture.height(), picture.width(), deviation);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = level(blurred[i]) << 16 | level(blurred[rgb.length + i]) << 8 | level(blurred[2 * rgb.length + i]);
        }
        return new RgbImage(picture.width(), picture.height(), rgb);
    }

    /** Red is channel 0, blue 2. */
    private static int value(int rgb, int channel) {
        return rgb >> 8 * (CHANNELS - 1 - channel) & 0xFF;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.floor(value + 0.5)));
    }
}
