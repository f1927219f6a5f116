package tandem.xai.rendering;

import java.util.Arrays;
import tandem.xai.attribution.Attribution;
import tandem.xai.model.ModelInput;

/**
 * Renders what speaks for the explained class: the positive part of {@link Attribution#perPixel}. Maps of single pixels are
 * softened a little, so that pixels become places. Then all is divided by the 99th percentile of what is above 0 and cut
 * off there, upsampled bilinearly to the picture, and coloured. A map of the centre square lies there.
 */
public final class HeatmapRenderer {

    private static final double CLIP = 0.99;
    /** Standard deviation of the softening, as a share of the map's width. */
    private static final double SOFTENING = 0.02;

    private final ModelInput input;

    /** @param input of the network that was explained: where its map lies on a picture depends on it */
    public HeatmapRenderer(ModelInput input) {
        this.input = input;
    }

    /** The heat on a picture of {@code width × height}. */
    public Heatmap render(Attribution attribution, int width, int height) {
        Plane heat = evidence(attribution);
        if (attribution.channels() > 1) {
            heat = heat.softened(SOFTENING * attribution.width());
        }
        heat = heat.clipped(CLIP);
        int left = 0;
        int top = 0;
        int spanX = width;
        int spanY = height;
        if (input.fit() == ModelInput.Fit.CENTRE) {
            int side = Math.min(width, height);
            left = (width - side) / 2;
            top = (height - side) / 2;
            spanX = side;
            spanY = side;
        }
        Plane large = heat.resized(spanX, spanY);
        double[] shown = new double[width * height];
        int[] argb = new int[width * height];
        for (int y = 0; y < spanY; y++) {
            for (int x = 0; x < spanX; x++) {
                int pixel = (top + y) * width + left + x;
                shown[pixel] = large.at(x, y);
                argb[pixel] = HeatColours.argb(large.at(x, y));
            }
        }
        return new Heatmap(width, height, shown, argb);
    }

    private static Plane evidence(Attribution attribution) {
        double[] heat = Arrays.stream(attribution.perPixel())
                .map(value -> Math.max(0, value))
                .toArray();
        return new Plane(attribution.width(), attribution.height(), heat);
    }
}
