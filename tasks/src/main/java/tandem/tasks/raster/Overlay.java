package tandem.tasks.raster;

import java.util.List;
import tandem.xai.rendering.Heatmap;

/** What lies over a picture, while it is being painted: see-through where nothing is laid. */
public final class Overlay {
    private static final double HARDLY = 0.01;

    private final int width;
    private final int height;
    private final double[] heat;
    private final double[] opacity;
    private final int[] colours;

    /**
     * Nothing, as large as the picture below.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public Overlay(int width, int height) {
        this.width = width;
        this.height = height;
        this.heat = new double[width * height];
        this.opacity = new double[width * height];
        this.colours = new int[width * height];
    }

    /** How much of each pixel the shape covers. */
    public Coverage cover(Outline shape) {
        return Coverage.of(shape, width, height);
    }

    /** How much of each pixel is covered by that shape which covers the most of it. */
    public Coverage cover(List<Outline> shapes) {
        return Coverage.ofAll(shapes, width, height);
    }

    /**
     * Lays heat over what is there; where heat lies already, the hotter counts.
     *
     * @param coverage where, and how much of each pixel
     * @param colour {@code 0xRRGGBB}
     * @param hot the heat, and how much of what is below it hides, in [0, 1]
     */
    public void heat(Coverage coverage, int colour, double hot) {
        coverage.eachPixel(HARDLY, (x, y) -> {
            int at = y * width + x;
            heat[at] = Math.max(heat[at], coverage.at(x, y) * hot);
            blend(at, colour, coverage.at(x, y) * hot);
        });
    }

    /**
     * Lays a colour over what is there, which is no heat: writing, or what it stands on.
     *
     * @param coverage where, and how much of each pixel
     * @param colour {@code 0xRRGGBB}
     * @param share how much of what is below is hidden, in [0, 1]
     */
    public void paint(Coverage coverage, int colour, double share) {
        coverage.eachPixel(HARDLY, (x, y) -> blend(y * width + x, colour, coverage.at(x, y) * share));
    }

    /** What has been laid so far. */
    public Heatmap heatmap() {
        int[] argb = new int[heat.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (int) Math.round(255 * opacity[i]) << 24 | colours[i];
        }
        return new Heatmap(width, height, heat, argb);
    }

    /** Porter and Duff 1984, “over”. */
    private void blend(int at, int colour, double share) {
        if (share > 0) {
            double whole = share + opacity[at] * (1 - share);
            colours[at] = Colours.mix(colours[at], colour, share / whole);
            opacity[at] = whole;
        }
    }
}
