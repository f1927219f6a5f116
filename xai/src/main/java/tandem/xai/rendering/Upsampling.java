package tandem.xai.rendering;

/** How a map becomes as large as its picture. */
public enum Upsampling {
    /** Between the centres of its pixels, as PyTorch's interpolate without aligned corners. */
    BILINEAR,
    /** Every pixel as a rectangle, so that the map's own resolution is seen. */
    NEAREST
}
