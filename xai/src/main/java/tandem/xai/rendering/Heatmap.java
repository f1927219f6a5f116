package tandem.xai.rendering;

import java.util.Arrays;

/**
 * A coloured map, as large as the picture it belongs to.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row-major {@code 0xAARRGGBB}, not premultiplied; no heat is transparent
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Heatmap(int width, int height, int[] argb) {

    public Heatmap {
        argb = argb.clone();
    }

    /** A copy of the pixels. */
    @Override
    public int[] argb() {
        return argb.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heatmap that
                && width == that.width
                && height == that.height
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
