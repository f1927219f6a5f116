package tandem.results.statistics;

/** Intervals of a share k / n. */
public final class Proportion {

    private Proportion() {}

    /** Wilson's score interval (Wilson 1927), without continuity correction. */
    public static Interval wilson(int k, int n, double level) {
        check(k, n);
        double z = Tails.normalQuantile(1 - (1 - level) / 2);
        double share = (double) k / n;
        double middle = share + z * z / (2.0 * n);
        double margin = z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        double whole = 1 + z * z / n;
        return new Interval(
                k == 0 ? 0 : (middle - margin) / whole, k == n ? 1 : (middle + margin) / whole, level, "Wilson");
    }

    /** The exact interval of Clopper and Pearson (1934). */
    public static Interval clopperPearson(int k, int n, double level) {
        check(k, n);
        double tail = (1 - level) / 2;
        return new Interval(
                k == 0 ? 0 : Tails.betaQuantile(tail, k, n - k + 1.0),
                k == n ? 1 : Tails.betaQuantile(1 - tail, k + 1.0, n - k),
                level,
                "Clopper–Pearson");
    }

    private static void check(int k, int n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n + " is not a share");
        }
    }
}
