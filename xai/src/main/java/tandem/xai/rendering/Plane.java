package tandem.xai.rendering;

import java.util.Arrays;

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
        int radius = (int) Math.ceil(3 * sd);
        if (sd < 1.0 / 3) {
            return this;
        }
        double[] kernel = new double[2 * radius + 1];
        for (int i = -radius; i <= radius; i++) {
            kernel[i + radius] = StrictMath.exp(-0.5 * i * i / (sd * sd));
        }
        double sum = Arrays.stream(kernel).sum();
        double[] along = new double[values.length];
        double[] both = new double[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int i = -radius; i <= radius; i++) {
                    along[y * width + x] += kernel[i + radius] / sum * at(clamp(x + i, width), y);
                }
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int i = -radius; i <= radius; i++) {
                    both[y * width + x] += kernel[i + radius] / sum * along[clamp(y + i, height) * width + x];
                }
            }
        }
        return new Plane(width, height, both);
    }

    /** Bilinear, corners not aligned: pixel centres lie at half-integers in both sizes. */
    Plane resized(int toWidth, int toHeight) {
        double[] resized = new double[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            double sourceY = Math.max(0, (y + 0.5) * height / toHeight - 0.5);
            int y0 = Math.min((int) sourceY, height - 1);
            int y1 = Math.min(y0 + 1, height - 1);
            for (int x = 0; x < toWidth; x++) {
                double sourceX = Math.max(0, (x + 0.5) * width / toWidth - 0.5);
                int x0 = Math.min((int) sourceX, width - 1);
                int x1 = Math.min(x0 + 1, width - 1);
                double upper = mix(at(x0, y0), at(x1, y0), sourceX - x0);
                double lower = mix(at(x0, y1), at(x1, y1), sourceX - x0);
                resized[y * toWidth + x] = mix(upper, lower, sourceY - y0);
            }
        }
        return new Plane(toWidth, toHeight, resized);
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }

    private static int clamp(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
