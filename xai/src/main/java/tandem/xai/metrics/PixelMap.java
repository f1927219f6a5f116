package tandem.xai.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Planes;

/**
 * One number a pixel, as it is coloured: the sum of an attribution over channels, of absolute values where its sign is but a
 * direction, less the lowest where 0 is no border; brought to another size bilinearly. Signed; a metric says what it does
 * with the sign.
 */
public final class PixelMap {

    private final int height;
    private final int width;
    private final double[] values;

    /** @param values row by row */
    public PixelMap(int height, int width, double[] values) {
        if (values.length != height * width) {
            throw new IllegalArgumentException(height + "×" + width + " cannot have " + values.length + " values");
        }
        this.height = height;
        this.width = width;
        this.values = values.clone();
    }

    /** At the attribution's own size. */
    public static PixelMap of(Attribution attribution) {
        boolean unsigned = attribution.sign() == Attribution.Sign.DIRECTION;
        float[] all = attribution.values();
        int pixels = attribution.height() * attribution.width();
        double[] sums = new double[pixels];
        for (int k = 0; k < all.length; k++) {
            sums[k % pixels] += unsigned ? Math.abs(all[k]) : all[k];
        }
        if (attribution.sign() == Attribution.Sign.LEVEL) {
            double lowest = Arrays.stream(sums).min().orElseThrow();
            sums = Arrays.stream(sums).map(sum -> sum - lowest).toArray();
        }
        return new PixelMap(attribution.height(), attribution.width(), sums);
    }

    /** At a picture's size. */
    public static PixelMap of(Attribution attribution, int height, int width) {
        PixelMap own = of(attribution);
        if (own.height == height && own.width == width) {
            return own;
        }
        float[] plane = new float[own.values.length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (float) own.values[i];
        }
        float[] resized = Planes.resized(plane, own.height, own.width, height, width, false);
        return new PixelMap(
                height,
                width,
                IntStream.range(0, resized.length).mapToDouble(i -> resized[i]).toArray());
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    /** A copy of the values. */
    public double[] values() {
        return values.clone();
    }

    double[] absolute() {
        return Arrays.stream(values).map(Math::abs).toArray();
    }

    /** The pixels from the highest value to the lowest; of equals, the first in the picture first. */
    int[] ranking() {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pixel) -> -values[pixel]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** @throws IllegalArgumentException if the other has another size */
    void check(PixelMap other) {
        if (other.height != height || other.width != width) {
            throw new IllegalArgumentException("maps of " + height + "×" + width + " and " + other.height + "×"
                    + other.width + " cannot be compared");
        }
    }
}
