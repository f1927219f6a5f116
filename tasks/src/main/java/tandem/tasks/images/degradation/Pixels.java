package tandem.tasks.images.degradation;

import java.util.function.DoubleUnaryOperator;
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

    /** The values of a channel, row by row: 0 is red, 2 blue. */
    static double[] plane(RgbImage picture, int channel) {
        int[] rgb = picture.rgb();
        double[] plane = new double[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            plane[i] = value(rgb[i], channel);
        }
        return plane;
    }

    /** The picture of three channels. */
    static RgbImage of(int width, int height, double[][] planes) {
        int[] rgb = new int[width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = level(planes[0][i]) << 16 | level(planes[1][i]) << 8 | level(planes[2][i]);
        }
        return new RgbImage(width, height, rgb);
    }

    private static int value(int rgb, int channel) {
        return rgb >> 8 * (CHANNELS - 1 - channel) & 0xFF;
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.floor(value + 0.5)));
    }
}
