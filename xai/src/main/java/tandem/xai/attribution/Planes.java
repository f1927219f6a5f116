package tandem.xai.attribution;

/** Planes of one number a place, row by row: brought to another size, and blurred. */
public final class Planes {

    private Planes() {}

    /**
     * Bilinear to another size. With corners aligned, the corner values stay in the corners; else the places are little
     * squares, and their centres lie at half-integers.
     */
    public static double[] resized(
            double[] plane, int height, int width, int toHeight, int toWidth, boolean cornersAligned) {
        double[] resized = new double[toHeight * toWidth];
        for (int y = 0; y < toHeight; y++) {
            double sourceY = source(y, height, toHeight, cornersAligned);
            int y0 = Math.min((int) sourceY, height - 1);
            int y1 = Math.min(y0 + 1, height - 1);
            double down = sourceY - y0;
            for (int x = 0; x < toWidth; x++) {
                double sourceX = source(x, width, toWidth, cornersAligned);
                int x0 = Math.min((int) sourceX, width - 1);
                int x1 = Math.min(x0 + 1, width - 1);
                double right = sourceX - x0;
                double upper = plane[y0 * width + x0] * (1 - right) + plane[y0 * width + x1] * right;
                double lower = plane[y1 * width + x0] * (1 - right) + plane[y1 * width + x1] * right;
                resized[y * toWidth + x] = upper * (1 - down) + lower * down;
            }
        }
        return resized;
    }

    /** As {@link #resized(double[], int, int, int, int, boolean)}, of floats and rounded to floats. */
    public static float[] resized(
            float[] plane, int height, int width, int toHeight, int toWidth, boolean cornersAligned) {
        return floats(resized(doubles(plane), height, width, toHeight, toWidth, cornersAligned));
    }

    private static double source(int index, int from, int to, boolean cornersAligned) {
        if (cornersAligned) {
            return to == 1 ? 0 : (double) index * (from - 1) / (to - 1);
        }
        return Math.max(0, (index + 0.5) * from / to - 0.5);
    }

    /** Every channel with a Gaussian over it, edges repeated. */
    public static double[] blurred(double[] channels, int height, int width, double sd) {
        double[] kernel = kernel(sd);
        int pixels = height * width;
        double[] blurred = new double[channels.length];
        for (int from = 0; from < channels.length; from += pixels) {
            double[] along = new double[pixels];
            for (int i = 0; i < pixels; i++) {
                int row = i / width * width;
                for (int k = 0; k < kernel.length; k++) {
                    along[i] += kernel[k] * channels[from + row + clamp(i - row + k - kernel.length / 2, width)];
                }
            }
            for (int i = 0; i < pixels; i++) {
                double sum = 0;
                for (int k = 0; k < kernel.length; k++) {
                    sum += kernel[k] * along[clamp(i / width + k - kernel.length / 2, height) * width + i % width];
                }
                blurred[from + i] = sum;
            }
        }
        return blurred;
    }

    /** As {@link #blurred(double[], int, int, double)}, of floats and rounded to floats. */
    static float[] blurred(float[] channels, int height, int width, double sd) {
        return floats(blurred(doubles(channels), height, width, sd));
    }

    private static double[] kernel(double sd) {
        int radius = (int) Math.ceil(3 * sd);
        double[] kernel = new double[2 * radius + 1];
        double sum = 0;
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] = sd == 0 ? 1 : StrictMath.exp(-0.5 * (k - radius) * (k - radius) / (sd * sd));
            sum += kernel[k];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }

    /** Rounded to floats. */
    public static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int k = 0; k < floats.length; k++) {
            floats[k] = (float) values[k];
        }
        return floats;
    }

    /** The same numbers. */
    public static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int k = 0; k < doubles.length; k++) {
            doubles[k] = values[k];
        }
        return doubles;
    }

    private static int clamp(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
