package tandem.xai.rendering;

import java.util.Arrays;
import java.util.function.DoubleToIntFunction;
import tandem.xai.attribution.Attribution;
import tandem.xai.model.ModelInput;

/**
 * Renders {@link Attribution#perPixel}: softened, cut off, upsampled to the picture and drawn, as its style says. A map of
 * the centre square lies there.
 */
public final class HeatmapRenderer {

    private static final double PERCENT = 100;

    private final ModelInput input;
    private final HeatStyle style;

    /** @param input of the network that was explained: where its map lies on a picture depends on it */
    public HeatmapRenderer(ModelInput input, HeatStyle style) {
        this.input = input;
        this.style = style;
    }

    /** The heat on a picture of {@code width × height}. */
    public Heatmap render(Attribution attribution, int width, int height) {
        int side = Math.min(width, height);
        boolean centre = input.fit() == ModelInput.Fit.CENTRE;
        int spanX = centre ? side : width;
        int spanY = centre ? side : height;
        Plane heat = scaled(attribution)
                .resized(spanX, spanY, style.upsampling())
                .placed((width - spanX) / 2, (height - spanY) / 2, width, height);
        return switch (style.view()) {
            case OVERLAY -> coloured(heat, HeatColours::argb);
            case SIGNED -> coloured(heat, SignedColours::argb);
            case CONTOUR -> {
                TopRegion region = TopRegion.of(heat, style.share(), spanX * spanY);
                yield new Heatmap(width, height, region.heat(heat), region.outlined());
            }
            case REGIONS -> {
                TopRegion region = TopRegion.of(heat, style.share(), spanX * spanY);
                yield new Heatmap(width, height, region.heat(heat), region.veiled());
            }
        };
    }

    /** In [0, 1], or in [−1, 1] where evidence against is drawn. */
    private Plane scaled(Attribution attribution) {
        boolean signed = style.view() == HeatView.SIGNED;
        double[] values = attribution.perPixel();
        Plane plane = new Plane(
                attribution.width(),
                attribution.height(),
                signed
                        ? values
                        : Arrays.stream(values).map(value -> Math.max(0, value)).toArray());
        if (attribution.channels() > 1) {
            plane = plane.softened(style.smoothing() * attribution.width());
        }
        return switch (style.view()) {
            case OVERLAY -> plane.clipped(style.clip() / PERCENT);
            case SIGNED -> plane.clippedOnBothSides(style.clip() / PERCENT);
            // What is cut off would be equally hot, and all of it inside.
            case CONTOUR, REGIONS -> plane.clipped(1);
        };
    }

    private static Heatmap coloured(Plane plane, DoubleToIntFunction colours) {
        double[] heat = plane.values();
        int[] argb = Arrays.stream(heat).mapToInt(colours).toArray();
        for (int i = 0; i < heat.length; i++) {
            heat[i] = argb[i] >>> 24 == 0 ? 0 : Math.max(0, heat[i]);
        }
        return new Heatmap(plane.width(), plane.height(), heat, argb);
    }
}
