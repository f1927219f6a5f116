package tandem.app.explain;

import tandem.xai.attribution.Attribution;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelInput;
import tandem.xai.rendering.HeatStyle;
import tandem.xai.rendering.Heatmap;
import tandem.xai.rendering.HeatmapRenderer;

/** A map laid on its picture, as participants see it. */
public final class HeatPicture {

    /** Half of the picture stays visible under the strongest heat. */
    private static final double OPACITY = 0.5;

    private HeatPicture() {}

    /** The picture under the heat of its map. */
    public static RgbImage of(ModelInput input, Attribution map, RgbImage picture) {
        Heatmap heat = new HeatmapRenderer(input, HeatStyle.USUAL).render(map, picture.width(), picture.height());
        int[] above = heat.argb();
        int[] rgb = picture.rgb();
        for (int i = 0; i < rgb.length; i++) {
            double share = OPACITY * (above[i] >>> 24) / 255;
            int mixed = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                double value = (1 - share) * (rgb[i] >> shift & 0xFF) + share * (above[i] >> shift & 0xFF);
                mixed = mixed << 8 | (int) Math.round(value);
            }
            rgb[i] = mixed;
        }
        return new RgbImage(picture.width(), picture.height(), rgb);
    }
}
