package tandem.xai.rendering;

import tandem.xai.attribution.Attribution;
import tandem.xai.model.ModelInput;

/**
 * Renders what speaks for the explained class. One number a pixel: where the sign means evidence, the positive part of the
 * sum over channels; where it is but a direction, the sum of absolute values (as in SmoothGrad's figures, Smilkov et al.
 * 2017); where 0 is no border, what lies above the lowest value. Maps of single pixels are softened a little, so that
 * pixels become places. Then all is divided by the 99th percentile of what is above 0 and cut off there, upsampled
 * bilinearly to the picture, and coloured. A map of the centre square lies there.
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
        int[] argb = new int[width * height];
        for (int y = 0; y < spanY; y++) {
            for (int x = 0; x < spanX; x++) {
                argb[(top + y) * width + left + x] = HeatColours.argb(large.at(x, y));
            }
        }
        return new Heatmap(width, height, argb);
    }

    private static Plane evidence(Attribution attribution) {
        boolean unsigned = attribution.sign() == Attribution.Sign.DIRECTION;
        float[] values = attribution.values();
        int plane = attribution.height() * attribution.width();
        double[] heat = new double[plane];
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < plane; i++) {
            double sum = 0;
            for (int channel = 0; channel < attribution.channels(); channel++) {
                double value = values[channel * plane + i];
                sum += unsigned ? Math.abs(value) : value;
            }
            heat[i] = sum;
            lowest = Math.min(lowest, sum);
        }
        double from = attribution.sign() == Attribution.Sign.LEVEL ? lowest : 0;
        for (int i = 0; i < plane; i++) {
            heat[i] = Math.max(0, heat[i] - from);
        }
        return new Plane(attribution.width(), attribution.height(), heat);
    }
}
