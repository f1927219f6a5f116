package tandem.xai.image;

/**
 * Bringing a picture to another size. The filter is a triangle as wide as the scale asks when shrinking, as in Pillow's
 * bilinear resize, which most published networks were evaluated with: nothing flickers or vanishes between pixels.
 */
public final class Resampling {

    private Resampling() {}

    /** The picture at {@code width × height}, its sides scaled apart. */
    public static RgbImage resize(RgbImage picture, int width, int height) {
        if (picture.width() == width && picture.height() == height) {
            return picture;
        }
        double[][] columns = weights(picture.width(), width);
        double[][] rows = weights(picture.height(), height);
        int[] firstColumn = starts(picture.width(), width);
        int[] firstRow = starts(picture.height(), height);
        int[] source = picture.rgb();
        int[] narrowed = new int[width * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                narrowed[y * width + x] = mix(source, y * picture.width() + firstColumn[x], 1, columns[x]);
            }
        }
        int[] resized = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                resized[y * width + x] = mix(narrowed, firstRow[y] * width + x, width, rows[y]);
            }
        }
        return new RgbImage(width, height, resized);
    }

    /** The largest square around the centre. */
    public static RgbImage centreSquare(RgbImage picture) {
        int side = Math.min(picture.width(), picture.height());
        int left = (picture.width() - side) / 2;
        int top = (picture.height() - side) / 2;
        int[] square = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                square[y * side + x] = picture.at(left + x, top + y);
            }
        }
        return new RgbImage(side, side, square);
    }

    private static int mix(int[] pixels, int from, int stride, double[] weights) {
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int i = 0; i < weights.length; i++) {
            int pixel = pixels[from + i * stride];
            red += weights[i] * ((pixel >> 16) & 0xFF);
            green += weights[i] * ((pixel >> 8) & 0xFF);
            blue += weights[i] * (pixel & 0xFF);
        }
        return rounded(red) << 16 | rounded(green) << 8 | rounded(blue);
    }

    private static int rounded(double value) {
        return (int) Math.max(0, Math.min(255, Math.floor(value + 0.5)));
    }

    /** The first source pixel that each target pixel takes from. */
    private static int[] starts(int from, int to) {
        int[] starts = new int[to];
        for (int i = 0; i < to; i++) {
            starts[i] = first(from, to, i);
        }
        return starts;
    }

    private static int first(int from, int to, int index) {
        return (int) Math.max(0, Math.floor(centre(from, to, index) - support(from, to) + 0.5));
    }

    private static double centre(int from, int to, int index) {
        return (index + 0.5) * from / to;
    }

    private static double support(int from, int to) {
        return Math.max(1.0, (double) from / to);
    }

    private static double[][] weights(int from, int to) {
        double support = support(from, to);
        double[][] weights = new double[to][];
        for (int i = 0; i < to; i++) {
            int start = first(from, to, i);
            int end = (int) Math.min(from, Math.floor(centre(from, to, i) + support + 0.5));
            weights[i] = new double[end - start];
            double sum = 0;
            for (int k = start; k < end; k++) {
                double distance = Math.abs(k + 0.5 - centre(from, to, i)) / support;
                weights[i][k - start] = Math.max(0, 1 - distance);
                sum += weights[i][k - start];
            }
            for (int k = 0; k < weights[i].length; k++) {
                weights[i][k] /= sum;
            }
        }
        return weights;
    }
}
