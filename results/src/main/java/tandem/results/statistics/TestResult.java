package tandem.results.statistics;

import java.util.List;
import java.util.Optional;

/**
 * What a test found.
 *
 * @param method the test, in R's words where R has it
 * @param statisticName such as {@code t}, {@code V}, {@code F}
 * @param statistic its value
 * @param df degrees of freedom: none, one, or two for F
 * @param p probability of the statistic or one further from the null, under the null hypothesis
 * @param alternative what was held against the null hypothesis
 * @param estimate the effect, with an interval where R gives one
 * @param n size of each sample; pairs and rows of repeated measures count once
 */
public record TestResult(
        String method,
        String statisticName,
        double statistic,
        List<Double> df,
        double p,
        Alternative alternative,
        Optional<Estimate> estimate,
        List<Integer> n) {

    /** Numbers, never NaN. */
    public TestResult {
        if (!Double.isFinite(statistic) || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(method + ": " + statisticName + " = " + statistic + ", p = " + p);
        }
        df = List.copyOf(df);
        n = List.copyOf(n);
    }
}
