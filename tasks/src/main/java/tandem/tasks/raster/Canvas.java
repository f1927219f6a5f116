package tandem.tasks.raster;

import tandem.xai.image.RgbImage;

/** A picture while it is being painted: colours are laid over one another, later ones on top. */
public final class Canvas {
    private final int width;
    private final int height;
    private final float[] channels;

    /**
     * A black picture.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.channels = new float[3 * width * height];
    }

    /** How much of each pixel the shape covers. */
    public Coverage cover(Outline shape) {
        return Coverage.of(shape, width, height);
    }

    /** Lays an opaque colour, {@code 0xRRGGBB}, over all that the shape covers. */
    public void fill(Outline shape, int colour) {
        fill(cover(shape), colour, 1);
    }

    /**
     * Lays a colour over what is there.
     *
     * @param coverage where, and how much of each pixel
     * @param colour {@code 0xRRGGBB}
     * @param opacity in [0, 1]
     */
    public void fill(Coverage coverage, int colour, double opacity) {
        for (int row = 0; row < coverage.height; row++) {
            for (int column = 0; column < coverage.width; column++) {
                int x = coverage.left + column;
                int y = coverage.top + row;
                double share = coverage.at(x, y) * opacity;
                if (share > 0) {
                    blend(3 * (y * width + x), colour, share);
                }
            }
        }
    }

    /** Fills the whole picture, the colour going from {@code above} in the first row to {@code below} in the last. */
    public void gradient(int above, int below) {
        for (int y = 0; y < height; y++) {
            int colour = Colours.mix(above, below, (double) y / (height - 1));
            for (int x = 0; x < width; x++) {
                blend(3 * (y * width + x), colour, 1);
            }
        }
    }

    /** Adds normal noise, the same to the three channels of a pixel, of the given standard deviation in 8-bit levels. */
    public void grain(Chance chance, double deviation) {
        for (int pixel = 0; pixel < width * height; pixel++) {
            float grain = (float) (deviation * chance.normal());
            for (int channel = 0; channel < 3; channel++) {
                channels[3 * pixel + channel] += grain;
            }
        }
    }

    /** What has been painted so far, rounded to 8 bits. */
    public RgbImage image() {
        int[] rgb = new int[width * height];
        for (int i = 0; i < channels.length; i++) {
            int level = (int) Math.max(0, Math.min(255, channels[i] + 0.5f));
            rgb[i / 3] |= level << (16 - 8 * (i % 3));
        }
        return new RgbImage(width, height, rgb);
    }

    private void blend(int at, int colour, double share) {
        for (int channel = 0; channel < 3; channel++) {
            int level = (colour >> (16 - 8 * channel)) & 0xFF;
            channels[at + channel] += (float) ((level - channels[at + channel]) * share);
        }
    }
}
