package tandem.xai.metrics;

/**
 * The structural similarity (Wang et al. 2004) of both maps, each divided by its largest absolute value, so that units do not
 * count, and lifted by 1, since brightness has no sign: the mean over all squares of 7 × 7 pixels that lie within the map, or
 * smaller where the map is, each pixel of a square counting alike, with variances of a sample: as scikit-image's {@code
 * structural_similarity} usually does, and not with the paper's Gaussian window of 11 × 11. Constants are 0.01 and 0.03 of a
 * range of 2. Not a number where a map is 0 everywhere.
 */
public final class StructuralSimilarity implements AgreementMetric {

    private static final int SIDE = 7;
    private static final double RANGE = 2;
    private static final double LUMINANCE = (0.01 * RANGE) * (0.01 * RANGE);
    private static final double CONTRAST = (0.03 * RANGE) * (0.03 * RANGE);

    @Override
    public String name() {
        return "ssim";
    }

    @Override
    public double least() {
        return -1;
    }

    @Override
    public double between(PixelMap first, PixelMap second) {
        first.check(second);
        double[] one = scaled(first);
        double[] two = scaled(second);
        int tall = Math.min(SIDE, first.height());
        int wide = Math.min(SIDE, first.width());
        double sum = 0;
        int squares = 0;
        for (int top = 0; top + tall <= first.height(); top++) {
            for (int left = 0; left + wide <= first.width(); left++) {
                sum += similarity(one, two, first.width(), top, left, tall, wide);
                squares++;
            }
        }
        return sum / squares;
    }

    /** Of a square, with variances and covariance of a sample (divided by one less). */
    private static double similarity(double[] one, double[] two, int width, int top, int left, int tall, int wide) {
        int count = tall * wide;
        double meanOne = 0;
        double meanTwo = 0;
        for (int i = 0; i < count; i++) {
            int at = (top + i / wide) * width + left + i % wide;
            meanOne += one[at] / count;
            meanTwo += two[at] / count;
        }
        double squareOne = 0;
        double squareTwo = 0;
        double both = 0;
        for (int i = 0; i < count; i++) {
            int at = (top + i / wide) * width + left + i % wide;
            squareOne += (one[at] - meanOne) * (one[at] - meanOne);
            squareTwo += (two[at] - meanTwo) * (two[at] - meanTwo);
            both += (one[at] - meanOne) * (two[at] - meanTwo);
        }
        double free = Math.max(1, count - 1);
        return (2 * meanOne * meanTwo + LUMINANCE)
                * (2 * both / free + CONTRAST)
                / ((meanOne * meanOne + meanTwo * meanTwo + LUMINANCE) * ((squareOne + squareTwo) / free + CONTRAST));
    }

    /** Not numbers where the map is 0 everywhere. */
    private static double[] scaled(PixelMap map) {
        double[] values = map.values();
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] / largest + 1;
        }
        return values;
    }
}
