package tandem.xai.rendering;

import java.util.Arrays;

/**
 * A coloured map, as large as the picture it belongs to.
 *
 * @param width in pixels
 * @param height in pixels
 * @param heat row-major, in [0, 1]: what speaks for the class where it is drawn; 0 elsewhere
 * @param argb row-major {@code 0xAARRGGBB}, not premultiplied
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Heatmap(int width, int height, double[] heat, int[] argb) {

    public Heatmap {
        heat = heat.clone();
        argb = argb.clone();
    }

    /** A copy of the heat of the pixels. */
    @Override
    public double[] heat() {
        return heat.clone();
    }

    /** A copy of the colours of the pixels. */
    @Override
    public int[] argb() {
        return argb.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heatmap that
                && width == that.width
                && height == that.height
                && Arrays.equals(heat, that.heat)
                && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return "Heatmap[" + width + "×" + height + "]";
    }
}
