package tandem.xai.image;

import java.util.Arrays;

/**
 * A picture of 8-bit sRGB pixels.
 *
 * @param width pixels in a row, at least 1
 * @param height rows, at least 1
 * @param rgb row-major, one {@code 0xRRGGBB} a pixel, length {@code width × height}; copied on the way in
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record RgbImage(int width, int height, int[] rgb) {

    public RgbImage {
        if (width < 1 || height < 1 || rgb.length != width * height) {
            throw new IllegalArgumentException(
                    "a picture of " + width + "×" + height + " cannot have " + rgb.length + " pixels");
        }
        rgb = rgb.clone();
    }

    /** The pixel at column {@code x}, row {@code y}, as {@code 0xRRGGBB}. */
    public int at(int x, int y) {
        return rgb[y * width + x] & 0xFFFFFF;
    }

    /** A copy of the pixels, row-major. */
    @Override
    public int[] rgb() {
        return rgb.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RgbImage that
                && width == that.width
                && height == that.height
                && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return "RgbImage[" + width + "×" + height + "]";
    }
}
