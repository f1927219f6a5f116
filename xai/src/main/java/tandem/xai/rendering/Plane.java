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

    double at(int x, int y) {
        return values[y * width + x];
    }

    /** Divided by the given quantile of the positive values and cut off at 1; a plane without any stays 0. */
    Plane clipped(double quantile) {
        double[] positive =
                Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (positive.length == 0) {
            return this;
        }
        double most = positive[(int) Math.ceil(quantile * positive.length) - 1];
        return new Plane(
                width,
                height,
                Arrays.stream(values).map(value -> Math.min(1, value / most)).toArray());
    }

    /** Gaussian, edges repeated; nothing happens below a third of a pixel. */
    Plane softened(double sd) {
        return sd < 1.0 / 3 ? this : new Plane(width, height, Planes.blurred(values, height, width, sd));
    }

    /** Bilinear, corners not aligned: pixel centres lie at half-integers in both sizes. */
    Plane resized(int toWidth, int toHeight) {
        return new Plane(toWidth, toHeight, Planes.resized(values, height, width, toHeight, toWidth, false));
    }
}
