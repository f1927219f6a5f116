package tandem.results.statistics;

import static tandem.results.statistics.Samples.where;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Wilcoxon's signed-rank test of paired differences with the defaults of R's {@code wilcox.test(paired = TRUE)}: pairs
 * without a difference are left out; exact below 50 differences if none was 0 and none are equally large, otherwise the
 * normal approximation with continuity correction and with the variance that ties leave (Hollander &amp; Wolfe 1999,
 * section 3.1).
 */
public final class SignedRankTest {

    private static final int EXACT_BELOW = 50;

    private SignedRankTest() {}

    /** The two-sided test. */
    public static Result<TestResult> of(double[] x, double[] y) {
        return of(x, y, Alternative.TWO_SIDED);
    }

    /**
     * The test: V, the sum of the ranks of |x − y| where x &gt; y.
     *
     * @param x first values
     * @param y the same units' second values, in the same order
     * @param alternative whether x tends to be less or greater than y
     */
    public static Result<TestResult> of(double[] x, double[] y, Alternative alternative) {
        double[] all = Samples.differences(x, y);
        Optional<String> fault = Samples.fault(1, all);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double[] differences = where(all, difference -> difference != 0);
        int n = differences.length;
        if (n == 0) {
            return Result.notAvailable("no pair differs");
        }
        Ranks ranks = Ranks.of(Arrays.stream(differences).map(Math::abs).toArray());
        double v = 0;
        for (int i = 0; i < n; i++) {
            v += differences[i] > 0 ? ranks.values()[i] : 0;
        }
        boolean exact = n < EXACT_BELOW && n == all.length && !ranks.tied();
        double p = exact
                ? RankSumDistribution.ofSignedRanks(n).p(v, alternative)
                : approximate(v, n, ranks.tieSum(), alternative);
        return Result.of(new TestResult(
                exact ? "Wilcoxon signed rank exact test" : "Wilcoxon signed rank test with continuity correction",
                "V",
                v,
                List.of(),
                p,
                alternative,
                RankBiserial.paired(x, y).value(),
                List.of(all.length)));
    }

    private static double approximate(double v, double n, double tieSum, Alternative alternative) {
        double variance = n * (n + 1) * (2 * n + 1) / 24 - tieSum / 48;
        return Tails.normal(Continuity.z(v - n * (n + 1) / 4, variance, alternative), alternative);
    }
}
