package tandem.xai.rendering;

/**
 * A colour scale that people with any colour vision read alike: lightness rises evenly from dark violet over magenta and
 * orange to pale yellow. Its stops are colours of matplotlib's “inferno” (Smith and van der Walt 2015, CC0), mixed linearly
 * in between. Opacity grows with heat, so that what is cold shows the picture.
 */
final class HeatColours {

    private static final int[] STOPS = {
        0x1b0c41, 0x4a0c6b, 0x781c6d, 0xa52c60, 0xcf4446, 0xed6925, 0xfb9b06, 0xf7d13d, 0xfcffa4
    };

    /** Less heat than this is noise of the method and stays clear … */
    private static final double FAINTEST = 0.12;
    /** … and from here on the colour is whole. */
    private static final double STRONG = 0.6;

    private HeatColours() {}

    /** The colour of {@code heat} in [0, 1]. */
    static int argb(double heat) {
        double position = Math.max(0, Math.min(1, heat)) * (STOPS.length - 1);
        int stop = Math.min((int) position, STOPS.length - 2);
        double share = position - stop;
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, (heat - FAINTEST) / (STRONG - FAINTEST))));
        return alpha << 24
                | mix(STOPS[stop] >> 16, STOPS[stop + 1] >> 16, share) << 16
                | mix(STOPS[stop] >> 8, STOPS[stop + 1] >> 8, share) << 8
                | mix(STOPS[stop], STOPS[stop + 1], share);
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round((from & 0xFF) + share * ((to & 0xFF) - (from & 0xFF)));
    }
}
