package tandem.tasks.series;

/**
 * How hard a window is, above 0 and below 1: {@code half / (half + strength)} of a cause with half = {@value #HALF}, since
 * weak causes are hard to see; {@code strength / (half + strength)} of a novelty, since large ones are hard to take for
 * normal; and of an ordinary window as hard as the dial's causes are to be ruled out. The scale is Tandem's own and orders
 * windows; it is no probability.
 */
public final class SeriesDifficulty {

    private static final double HALF = 0.5;

    private SeriesDifficulty() {}

    /** Of a cause, or of an ordinary window among causes, of that strength. */
    public static double ofCause(double strength) {
        return HALF / (HALF + strength);
    }

    /** Of a novelty of that strength. */
    public static double ofNovelty(double strength) {
        return strength / (HALF + strength);
    }
}
