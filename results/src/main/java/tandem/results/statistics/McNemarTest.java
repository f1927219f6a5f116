package tandem.results.statistics;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * McNemar's test of two yes/no answers of the same units. Only units that answered differently count: {@code b} yes then
 * no, {@code c} no then yes. NA where there are none.
 */
public final class McNemarTest {

    private static final String NONE = "no unit answered differently";

    private McNemarTest() {}

    /**
     * χ² = (|b − c| − 1)² / (b + c) on 1 df, as R's {@code mcnemar.test}; where b = c nothing is corrected.
     *
     * @param b yes then no
     * @param c no then yes
     * @param corrected with Edwards's continuity correction; otherwise (b − c)² / (b + c)
     */
    public static Result<TestResult> chiSquared(int b, int c, boolean corrected) {
        if (counted(b, c) == 0) {
            return Result.notAvailable(NONE);
        }
        boolean correcting = corrected && b != c;
        double difference = Math.abs((double) b - c) - (correcting ? 1 : 0);
        double x2 = difference * difference / (b + c);
        return Result.of(new TestResult(
                correcting ? "McNemar's Chi-squared test with continuity correction" : "McNemar's Chi-squared test",
                "χ²",
                x2,
                List.of(1.0),
                Tails.chiSquared(x2, 1),
                Alternative.TWO_SIDED,
                Optional.empty(),
                List.of(b + c)));
    }

    /**
     * The exact test: b among b + c is binomial with probability ½. The estimate is b's share, with its Clopper–Pearson
     * interval, as in R's {@code binom.test(b, b + c)}.
     */
    public static Result<TestResult> exact(int b, int c) {
        int n = counted(b, c);
        if (n == 0) {
            return Result.notAvailable(NONE);
        }
        double p = Math.min(1, 2 * new BinomialDistribution(n, 0.5).cumulativeProbability(Math.min(b, c)));
        return Result.of(new TestResult(
                "Exact McNemar test (binomial)",
                "b",
                b,
                List.of(),
                p,
                Alternative.TWO_SIDED,
                Optional.of(Estimate.of(
                        "share of b among b + c",
                        (double) b / n,
                        Proportion.clopperPearson(b, n, Interval.USUAL_LEVEL))),
                List.of(n)));
    }

    private static int counted(int b, int c) {
        if (b < 0 || c < 0) {
            throw new IllegalArgumentException("counts are not negative: " + b + " and " + c);
        }
        return Math.addExact(b, c);
    }
}
