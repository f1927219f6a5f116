package tandem.xai.rendering;

import java.util.Arrays;

/** The pixels with the most heat, and what is drawn of them. */
final class TopRegion {

    private static final int LIGHT_LINE = 0xFFFFFFFF;
    private static final int DARK_LINE = 0xFF101418;
    private static final int VEIL = 0xE0808080;

    /** Lines are so many times narrower than the picture, and a pixel at least. */
    private static final int FINENESS = 160;

    private final int width;
    private final int height;
    private final boolean[] inside;

    private TopRegion(int width, int height, boolean[] inside) {
        this.width = width;
        this.height = height;
        this.inside = inside;
    }

    /**
     * The share of {@code pixels} with the most heat, where there is any.
     *
     * @param pixels how many the share is of
     */
    static TopRegion of(Plane heat, double share, int pixels) {
        double[] values = heat.values();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int most = Math.max(1, (int) Math.round(share * pixels));
        double least = sorted[sorted.length - most];
        boolean[] inside = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            inside[i] = values[i] > 0 && values[i] >= least;
        }
        return new TopRegion(heat.width(), heat.height(), inside);
    }

    /** The heat inside; 0 outside. */
    double[] heat(Plane heat) {
        double[] values = heat.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = inside[i] ? values[i] : 0;
        }
        return values;
    }

    /** A light line within the border and a dark one around it, so that it shows on any picture. */
    int[] outlined() {
        int breadth = Math.max(1, Math.round((float) Math.min(width, height) / FINENESS));
        boolean[] outside = new boolean[inside.length];
        for (int i = 0; i < outside.length; i++) {
            outside[i] = !inside[i];
        }
        boolean[] nearOutside = grown(outside, breadth);
        boolean[] nearInside = grown(inside, breadth);
        int[] argb = new int[inside.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = inside[i] ? nearOutside[i] ? LIGHT_LINE : 0 : nearInside[i] ? DARK_LINE : 0;
        }
        return argb;
    }

    /** All but the region under a grey veil; nothing where there is no region. */
    int[] veiled() {
        int[] argb = new int[inside.length];
        boolean any = false;
        for (boolean pixel : inside) {
            any |= pixel;
        }
        for (int i = 0; any && i < argb.length; i++) {
            argb[i] = inside[i] ? 0 : VEIL;
        }
        return argb;
    }

    /** With all pixels at most {@code by} rows and columns away. */
    private boolean[] grown(boolean[] mask, int by) {
        boolean[] along = new boolean[mask.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int near = Math.max(0, x - by); near <= Math.min(width - 1, x + by); near++) {
                    along[y * width + x] |= mask[y * width + near];
                }
            }
        }
        boolean[] grown = new boolean[mask.length];
        for (int y = 0; y < height; y++) {
            for (int near = Math.max(0, y - by); near <= Math.min(height - 1, y + by); near++) {
                for (int x = 0; x < width; x++) {
                    grown[y * width + x] |= along[near * width + x];
                }
            }
        }
        return grown;
    }
}
