package tandem.results.statistics;

import java.util.function.BiFunction;

/**
 * Two one-sided t tests (TOST; Schuirmann 1987, Lakens 2017): whether a mean difference lies inside the smallest effects
 * of interest. Equivalent at {@code alpha} exactly where the 1 − 2·alpha interval lies inside the bounds.
 *
 * @param method which t test was made twice
 * @param low lower smallest effect of interest, in the units of the values
 * @param high upper smallest effect of interest
 * @param aboveLow the test that the difference is above {@code low}
 * @param belowHigh the test that the difference is below {@code high}
 * @param p the larger of the two
 * @param alpha error probability of the decision
 * @param estimate the difference with its 1 − 2·alpha interval
 */
public record EquivalenceTest(
        String method,
        double low,
        double high,
        TestResult aboveLow,
        TestResult belowHigh,
        double p,
        double alpha,
        Estimate estimate) {

    /** Whether the difference is shown to be inside the bounds. */
    public boolean equivalent() {
        return p < alpha;
    }

    /** Paired values. */
    public static Result<EquivalenceTest> paired(double[] x, double[] y, double low, double high, double alpha) {
        return of(
                (bound, alternative) -> TTest.paired(x, y, bound, alternative, 1 - alpha),
                TTest.paired(x, y, 0, Alternative.TWO_SIDED, 1 - 2 * alpha),
                low,
                high,
                alpha);
    }

    /** Two independent groups, variances not assumed equal. */
    public static Result<EquivalenceTest> welch(double[] x, double[] y, double low, double high, double alpha) {
        return of(
                (bound, alternative) -> TTest.welch(x, y, bound, alternative, 1 - alpha),
                TTest.welch(x, y, 0, Alternative.TWO_SIDED, 1 - 2 * alpha),
                low,
                high,
                alpha);
    }

    private static Result<EquivalenceTest> of(
            BiFunction<Double, Alternative, Result<TestResult>> test,
            Result<TestResult> around,
            double low,
            double high,
            double alpha) {
        if (!(low < high)) {
            throw new IllegalArgumentException("bounds of equivalence in order: " + low + " and " + high);
        }
        return around.flatMap(difference -> test.apply(low, Alternative.GREATER)
                .flatMap(above -> test.apply(high, Alternative.LESS)
                        .map(below -> new EquivalenceTest(
                                "TOST, " + difference.method(),
                                low,
                                high,
                                above,
                                below,
                                Math.max(above.p(), below.p()),
                                alpha,
                                difference.estimate().orElseThrow()))));
    }
}
