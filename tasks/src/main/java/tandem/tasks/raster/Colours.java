package tandem.tasks.raster;

/** Mixing of {@code 0xRRGGBB} colours, in sRGB values. */
public final class Colours {
    private Colours() {}

    /** The colour {@code share} of the way from {@code from} (0) to {@code to} (1). */
    public static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = (from >> shift) & 0xFF;
            double b = (to >> shift) & 0xFF;
            mixed |= (int) (a + (b - a) * share + 0.5) << shift;
        }
        return mixed;
    }

    /** The colour mixed with white. */
    public static int lighter(int colour, double share) {
        return mix(colour, 0xFFFFFF, share);
    }

    /** The colour mixed with a deep blue-violet, which keeps shadows softer than black would. */
    public static int darker(int colour, double share) {
        return mix(colour, 0x2B2440, share);
    }
}
