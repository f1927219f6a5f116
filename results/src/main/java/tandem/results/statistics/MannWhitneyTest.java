package tandem.results.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The Mann–Whitney (Wilcoxon rank sum) test of two independent groups with the defaults of R's {@code wilcox.test}: exact
 * if both groups are below 50 and nothing is tied, otherwise the normal approximation with continuity correction and with
 * the variance that ties leave (Hollander &amp; Wolfe 1999, section 4.1).
 */
public final class MannWhitneyTest {

    private static final int EXACT_BELOW = 50;

    private MannWhitneyTest() {}

    /** The two-sided test. */
    public static Result<TestResult> of(double[] x, double[] y) {
        return of(x, y, Alternative.TWO_SIDED);
    }

    /**
     * The test: W (Mann and Whitney's U), the number of pairs in which x &gt; y, a tie counting half.
     *
     * @param x one group
     * @param y the other group
     * @param alternative whether x tends to be less or greater than y
     */
    public static Result<TestResult> of(double[] x, double[] y, Alternative alternative) {
        Optional<String> fault = Samples.fault(1, x, y);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double m = x.length;
        double n = y.length;
        Ranks ranks = Ranks.of(
                DoubleStream.concat(DoubleStream.of(x), DoubleStream.of(y)).toArray());
        double w = ranks.sumOfFirst(x.length) - m * (m + 1) / 2;
        boolean exact = m < EXACT_BELOW && n < EXACT_BELOW && !ranks.tied();
        double variance = m * n / 12 * (m + n + 1 - ranks.tieSum() / ((m + n) * (m + n - 1)));
        if (!exact && !(variance > 0)) {
            return Result.notAvailable("all values are equal");
        }
        double p = exact
                ? RankSumDistribution.ofPairs(x.length, y.length).p(w, alternative)
                : Tails.normal(Continuity.z(w - m * n / 2, variance, alternative), alternative);
        return Result.of(new TestResult(
                exact ? "Wilcoxon rank sum exact test" : "Wilcoxon rank sum test with continuity correction",
                "W",
                w,
                List.of(),
                p,
                alternative,
                RankBiserial.independent(x, y).value(),
                List.of(x.length, y.length)));
    }
}
