package tandem.xai.attribution;

/**
 * A length on a picture.
 *
 * @param size above 0; at most 1 of a share, whole of pixels
 * @param unit of the size
 */
public record Extent(double size, Unit unit) {

    /** What a length is measured in. */
    public enum Unit {
        /** The picture's side. */
        SIDE,
        /** Pixels of the network's input. */
        PIXELS
    }

    public Extent {
        if (!(size > 0 && (unit == Unit.PIXELS ? size == Math.rint(size) : size <= 1))) {
            throw new IllegalArgumentException(
                    "a length is whole pixels, or a share above 0 and at most 1.0 of the side, not " + size);
        }
    }

    /** As a share of the picture's side. */
    public static Extent share(double share) {
        return new Extent(share, Unit.SIDE);
    }

    /** In pixels of the network's input. */
    public static Extent pixels(int pixels) {
        return new Extent(pixels, Unit.PIXELS);
    }

    /** The word in parameters: pixels have no point, shares have one. */
    String word() {
        return unit == Unit.PIXELS ? Integer.toString((int) size) : Double.toString(size);
    }

    /** In pixels on a side, a pixel at least and the side at most. */
    int on(int side) {
        return (int) Math.max(1, Math.min(side, Math.round(unit == Unit.PIXELS ? size : size * side)));
    }
}
