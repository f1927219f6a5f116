package tandem.xai.rendering;

import java.util.Arrays;
import tandem.xai.attribution.Planes;

/** One value a pixel, row by row. */
final class Plane {

    private final int width;
    private final int height;
    private final double[] values;

    Plane(int width, int height, double[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double at(int x, int y) {
        return values[y * width + x];
    }

    /** A copy of the values. */
    double[] values() {
        return values.clone();
    }

    /** Divided by the given quantile of the positive values and cut off at 1; a plane without any stays 0. */
    Plane clipped(double quantile) {
        double[] positive =
                Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (positive.length == 0) {
            return this;
        }
        double most = at(quantile, positive);
        return new Plane(
                width,
                height,
                Arrays.stream(values).map(value -> Math.min(1, value / most)).toArray());
    }

    /**
     * Cut off at the given quantile and at that of the other side, and divided by the larger of both, so that 0 stays 0; a
     * plane of zeros stays so.
     */
    Plane clippedOnBothSides(double quantile) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double high = at(quantile, sorted);
        double low = sorted[sorted.length - (int) Math.ceil(quantile * sorted.length)];
        double most = Math.max(Math.abs(high), Math.abs(low));
        if (most == 0) {
            most = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
        }
        double scale = most == 0 ? 1 : most;
        return new Plane(
                width,
                height,
                Arrays.stream(values)
                        .map(value -> Math.max(-1, Math.min(1, value / scale)))
                        .toArray());
    }

    private static double at(double quantile, double[] sorted) {
        return sorted[(int) Math.ceil(quantile * sorted.length) - 1];
    }

    /** Gaussian, edges repeated; nothing happens below a third of a pixel. */
    Plane softened(double sd) {
        return sd < 1.0 / 3 ? this : new Plane(width, height, Planes.blurred(values, height, width, sd));
    }

    /** Corners not aligned: pixel centres lie at half-integers in both sizes. */
    Plane resized(int toWidth, int toHeight, Upsampling upsampling) {
        return new Plane(
                toWidth,
                toHeight,
                switch (upsampling) {
                    case BILINEAR -> Planes.resized(values, height, width, toHeight, toWidth, false);
                    case NEAREST -> nearest(toWidth, toHeight);
                });
    }

    private double[] nearest(int toWidth, int toHeight) {
        double[] resized = new double[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                resized[y * toWidth + x] = at(x * width / toWidth, y * height / toHeight);
            }
        }
        return resized;
    }

    /** As a part of a larger plane, which is 0 around it. */
    Plane placed(int left, int top, int toWidth, int toHeight) {
        double[] placed = new double[toWidth * toHeight];
        for (int y = 0; y < height; y++) {
            System.arraycopy(values, y * width, placed, (top + y) * toWidth + left, width);
        }
        return new Plane(toWidth, toHeight, placed);
    }
}
