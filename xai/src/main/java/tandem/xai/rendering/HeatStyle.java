package tandem.xai.rendering;

/**
 * How a map is drawn, wholly.
 *
 * @param view what of it
 * @param clip percentile at which values are cut off and colours are strongest, in [50, 100]; on both sides, at {@code clip}
 *     and {@code 100 − clip}, where evidence against is drawn; without effect on regions, which follow from the order of values alone
 * @param smoothing standard deviation of the Gaussian that softens maps of single pixels, as a share of the map's width, in
 *     [0, 0.2]; maps of whole features are coarse already and stay as they are
 * @param upsampling to the picture's size
 * @param share of the pixels that are in the region of {@link HeatView#CONTOUR} and {@link HeatView#REGIONS}, in (0, 1]
 */
public record HeatStyle(HeatView view, double clip, double smoothing, Upsampling upsampling, double share) {

    /** Colours for what speaks for the class, to the 99th percentile, softened a little. */
    public static final HeatStyle USUAL = new HeatStyle(HeatView.OVERLAY, 99, 0.02, Upsampling.BILINEAR, 0.2);

    public HeatStyle {
        if (!(clip >= 50 && clip <= 100)) {
            throw new IllegalArgumentException("maps are cut off at a percentile from 50 to 100, not " + clip);
        }
        if (!(smoothing >= 0 && smoothing <= 0.2)) {
            throw new IllegalArgumentException("maps are softened by 0 to 0.2 of their width, not " + smoothing);
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a region is more than 0 and at most 1 of the picture, not " + share);
        }
    }
}
