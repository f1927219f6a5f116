package tandem.xai.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Planes;

/**
 * One number a pixel, as {@link Attribution#perPixel} has it, brought to another size bilinearly. Signed; a metric says what
 * it does with the sign.
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
        return new PixelMap(attribution.height(), attribution.width(), attribution.perPixel());
    }

    /** At a picture's size. */
    public static PixelMap of(Attribution attribution, int height, int width) {
        PixelMap own = of(attribution);
        if (own.height == height && own.width == width) {
            return own;
        }
        // In floats, as attributions are: places that were mixed of the same values stay equal, and tie.
        float[] plane = Planes.floats(own.values);
        float[] resized = Planes.resized(plane, own.height, own.width, height, width, false);
        return new PixelMap(height, width, Planes.doubles(resized));
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** Columns. */
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
