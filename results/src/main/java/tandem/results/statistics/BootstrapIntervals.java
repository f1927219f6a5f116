package tandem.results.statistics;

import java.util.Arrays;

/**
 * Intervals from the values of a statistic in bootstrap draws, as R's package boot makes them: a quantile between two
 * draws is interpolated on the scale of normal deviates (Davison &amp; Hinkley 1997, equation 5.8).
 */
public final class BootstrapIntervals {

    private BootstrapIntervals() {}

    /** Between the (1 − level)/2 and (1 + level)/2 quantiles of the draws. */
    public static Result<Interval> percentile(double[] draws, double level) {
        return interval(draws, (1 - level) / 2, (1 + level) / 2, level, "bootstrap percentile");
    }

    /**
     * Between the quantiles Φ(ẑ₀ + (ẑ₀ + z) / (1 − â(ẑ₀ + z))) of the draws (Efron 1987), ẑ₀ = Φ⁻¹ of the share of draws
     * below the estimate. A draw equal to the estimate counts half as below, as boot does not: in shares over few
     * participants such draws are many, and leaving them out would shift the interval upwards.
     *
     * @param draws values in the draws
     * @param estimate value in the data
     * @param acceleration â
     * @param level confidence
     */
    public static Result<BcaInterval> bca(double[] draws, double estimate, double acceleration, double level) {
        double below = Arrays.stream(draws)
                .map(draw -> draw < estimate ? 1 : draw == estimate ? 0.5 : 0)
                .sum();
        if (below == 0 || below == draws.length) {
            return Result.notAvailable("all draws lie on one side of the estimate");
        }
        double z0 = Tails.normalQuantile(below / draws.length);
        double z = Tails.normalQuantile((1 + level) / 2);
        if (1 - acceleration * (z0 + z) <= 0 || 1 - acceleration * (z0 - z) <= 0) {
            return Result.notAvailable("the acceleration is too large: " + acceleration);
        }
        return interval(draws, moved(-z, z0, acceleration), moved(z, z0, acceleration), level, "bootstrap BCa")
                .map(interval -> new BcaInterval(interval, z0, acceleration));
    }

    private static double moved(double z, double z0, double acceleration) {
        return Tails.normalBelow(z0 + (z0 + z) / (1 - acceleration * (z0 + z)));
    }

    private static Result<Interval> interval(double[] draws, double low, double high, double level, String method) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0 || Samples.isRounding(sorted[n - 1] - sorted[0], Math.max(-sorted[0], sorted[n - 1]))) {
            return Result.notAvailable("the draws do not vary");
        }
        if ((n + 1) * low < 1 || (n + 1) * high > n) {
            return Result.notAvailable("too few draws for the ends of the interval: " + n);
        }
        return Result.of(new Interval(quantile(sorted, low), quantile(sorted, high), level, method));
    }

    /** Between the k-th and the next draw, k = ⌊(n + 1) p⌋. */
    private static double quantile(double[] sorted, double p) {
        int n = sorted.length;
        int k = (int) ((n + 1) * p);
        if (k == n || k == (n + 1) * p) {
            return sorted[k - 1];
        }
        double from = Tails.normalQuantile(k / (n + 1.0));
        double to = Tails.normalQuantile((k + 1) / (n + 1.0));
        double part = (Tails.normalQuantile(p) - from) / (to - from);
        return sorted[k - 1] + part * (sorted[k] - sorted[k - 1]);
    }
}
