package tandem.xai.metrics;

import tandem.xai.attribution.Sample;

/**
 * Fills pixels by what lies around them, as ROAD does (Rong et al. 2022): each is the weighted mean of its eight neighbours
 * in the picture, direct ones counting 1/6 and diagonal ones 1/12, some of which are themselves to be filled. The linear
 * system is solved by conjugate gradients.
 */
final class LinearImputation {

    private static final double ACCURACY = 1e-6;

    private final int height;
    private final int width;
    private final boolean[] removed;

    /** @param removed pixels to fill, row by row; not all of them */
    LinearImputation(int height, int width, boolean[] removed) {
        this.height = height;
        this.width = width;
        this.removed = removed;
    }

    /** The numbers of a sample with the removed pixels filled. */
    float[] fill(Sample sample) {
        float[] values = sample.values();
        for (int from = 0; from < values.length; from += removed.length) {
            double[] filled = channel(values, from);
            for (int pixel = 0; pixel < removed.length; pixel++) {
                if (removed[pixel]) {
                    values[from + pixel] = (float) filled[pixel];
                }
            }
        }
        return values;
    }

    /** Solves {@code own weight × x − what removed neighbours add = what kept neighbours add} over the removed pixels. */
    private double[] channel(float[] values, int from) {
        double[] kept = new double[removed.length];
        for (int pixel = 0; pixel < kept.length; pixel++) {
            kept[pixel] = removed[pixel] ? 0 : values[from + pixel];
        }
        double[] x = new double[removed.length];
        double[] residual = new double[removed.length];
        for (int pixel = 0; pixel < removed.length; pixel++) {
            residual[pixel] = removed[pixel] ? around(kept, pixel) : 0;
        }
        double[] direction = residual.clone();
        double rest = product(residual, residual);
        double enough = rest * ACCURACY * ACCURACY;
        for (int step = 0; step < removed.length && rest > enough; step++) {
            double[] image = new double[removed.length];
            for (int pixel = 0; pixel < removed.length; pixel++) {
                image[pixel] = removed[pixel] ? weight(pixel) * direction[pixel] - around(direction, pixel) : 0;
            }
            double length = rest / product(direction, image);
            for (int pixel = 0; pixel < removed.length; pixel++) {
                x[pixel] += length * direction[pixel];
                residual[pixel] -= length * image[pixel];
            }
            double left = product(residual, residual);
            for (int pixel = 0; pixel < removed.length; pixel++) {
                direction[pixel] = residual[pixel] + left / rest * direction[pixel];
            }
            rest = left;
        }
        return x;
    }

    /** What the neighbours of a pixel add up to, weighted. */
    private double around(double[] values, int pixel) {
        int y = pixel / width;
        int x = pixel % width;
        double sum = 0;
        for (int dy = Math.max(-1, -y); dy <= Math.min(1, height - 1 - y); dy++) {
            for (int dx = Math.max(-1, -x); dx <= Math.min(1, width - 1 - x); dx++) {
                double weight = dy == 0 && dx == 0 ? 0 : dy == 0 || dx == 0 ? 1.0 / 6 : 1.0 / 12;
                sum += weight * values[pixel + dy * width + dx];
            }
        }
        return sum;
    }

    /** The weights of the neighbours that there are: 1 but at the borders. */
    private double weight(int pixel) {
        int y = pixel / width;
        int x = pixel % width;
        int rows = (y > 0 ? 1 : 0) + (y < height - 1 ? 1 : 0);
        int columns = (x > 0 ? 1 : 0) + (x < width - 1 ? 1 : 0);
        return (rows + columns) / 6.0 + rows * columns / 12.0;
    }

    private static double product(double[] one, double[] two) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * two[i];
        }
        return sum;
    }
}
