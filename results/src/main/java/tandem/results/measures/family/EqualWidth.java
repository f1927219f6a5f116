package tandem.results.measures.family;

/** Bins of the same width over [0, 1]; a border belongs to the upper one, 1 to the last. */
final class EqualWidth {

    /** So that a border that rounding put just below itself stays a border: (.7 − .5) / .5 is a little less than .4. */
    private static final double ROUNDING = 1e-9;

    private EqualWidth() {}

    /** The bin of a share, from 0. */
    static int bin(double share, int bins) {
        return Math.min(bins - 1, (int) (share * bins + ROUNDING));
    }
}
