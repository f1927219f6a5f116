package tandem.xai.attribution.segment;

import tandem.xai.attribution.Sample;

/** Colours as far apart as they look: CIELAB of sRGB under D65. */
final class CieLab {

    private CieLab() {}

    /** L, a, b of each pixel. */
    static double[][] of(Sample sample) {
        double[][] pixels = new double[sample.pixels()][];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = of(sample.colour(0, i), sample.colour(1, i), sample.colour(2, i));
        }
        return pixels;
    }

    /** Of sRGB on the scale 0 to 1. */
    static double[] of(double red, double green, double blue) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double curve(double value) {
        return value > 216.0 / 24389 ? StrictMath.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }
}
