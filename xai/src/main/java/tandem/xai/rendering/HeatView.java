package tandem.xai.rendering;

/** What of a map is drawn. */
public enum HeatView {
    /** What speaks for the class, in colours that grow lighter and denser with it. */
    OVERLAY,
    /** What speaks for the class in one colour, what speaks against it in another. */
    SIGNED,
    /** A line around the region that speaks most for the class. */
    CONTOUR,
    /** The region that speaks most for the class, all else veiled. */
    REGIONS
}
