package tandem.results.statistics;

import java.util.function.Supplier;

/**
 * Two groups and an outcome that each unit has or has not, with the effect sizes of such a table. Those above 1 or 0
 * mean that the first group has the outcome more often. The groups are independent; repeated answers of the same person
 * need an interval that resamples persons.
 *
 * @param a first group, with the outcome
 * @param b first group, without
 * @param c second group, with the outcome
 * @param d second group, without
 */
public record TwoByTwo(int a, int b, int c, int d) {

    /** Counts. */
    public TwoByTwo {
        if (a < 0 || b < 0 || c < 0 || d < 0) {
            throw new IllegalArgumentException("counts are not negative: " + a + ", " + b + ", " + c + ", " + d);
        }
    }

    /** The odds ratio ad / bc with Woolf's (1955) interval exp(ln OR ± z √(1/a + 1/b + 1/c + 1/d)). */
    public Result<Estimate> oddsRatio(double level) {
        if (a == 0 || b == 0 || c == 0 || d == 0) {
            return Result.notAvailable("a cell is empty");
        }
        return Result.of(ratio(
                "odds ratio",
                (double) a * d / ((double) b * c),
                1.0 / a + 1.0 / b + 1.0 / c + 1.0 / d,
                level,
                "Woolf"));
    }

    /**
     * The risk ratio p₁ / p₂ with the interval of Katz et al. (1978),
     * exp(ln RR ± z √(1/a − 1/(a+b) + 1/c − 1/(c+d))).
     */
    public Result<Estimate> riskRatio(double level) {
        return groups(() -> {
            if (a == 0 || c == 0) {
                return Result.notAvailable("a group never has the outcome");
            }
            if (b == 0 && d == 0) {
                return Result.notAvailable("both groups always have the outcome");
            }
            double variance = 1.0 / a - 1.0 / (a + b) + 1.0 / c - 1.0 / (c + d);
            return Result.of(ratio("risk ratio", first() / second(), variance, level, "Katz"));
        });
    }

    /** The risk difference p₁ − p₂ with Newcombe's (1998) hybrid score interval, his method 10. */
    public Result<Estimate> riskDifference(double level) {
        return groups(() -> {
            double p1 = first();
            double p2 = second();
            Interval of1 = Proportion.wilson(a, a + b, level);
            Interval of2 = Proportion.wilson(c, c + d, level);
            return Result.of(Estimate.of(
                    "risk difference",
                    p1 - p2,
                    new Interval(
                            p1 - p2 - Math.hypot(p1 - of1.low(), of2.high() - p2),
                            p1 - p2 + Math.hypot(of1.high() - p1, p2 - of2.low()),
                            level,
                            "Newcombe")));
        });
    }

    /** Cohen's h, 2 arcsin √p₁ − 2 arcsin √p₂ (Cohen 1988). */
    public Result<Estimate> cohenH() {
        return groups(() -> Result.of(
                Estimate.of("Cohen's h", 2 * Math.asin(Math.sqrt(first())) - 2 * Math.asin(Math.sqrt(second())))));
    }

    private double first() {
        return (double) a / (a + b);
    }

    private double second() {
        return (double) c / (c + d);
    }

    private Result<Estimate> groups(Supplier<Result<Estimate>> effect) {
        return a + b == 0 || c + d == 0 ? Result.notAvailable("a group is empty") : effect.get();
    }

    private static Estimate ratio(String kind, double ratio, double logVariance, double level, String method) {
        double factor = Math.exp(Tails.normalQuantile(1 - (1 - level) / 2) * Math.sqrt(logVariance));
        return Estimate.of(kind, ratio, new Interval(ratio / factor, ratio * factor, level, method));
    }
}
