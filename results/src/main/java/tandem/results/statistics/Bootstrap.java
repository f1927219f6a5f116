package tandem.results.statistics;

import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What resampling found.
 *
 * @param method what was resampled
 * @param estimate the statistic of the data as they are
 * @param standardError standard deviation over the draws; empty where fewer than two are defined
 * @param percentile the percentile interval
 * @param bca the bias-corrected and accelerated interval
 * @param clusters resampled; participants, where items were resampled too
 * @param draws asked for, with their seed
 * @param undefinedDraws in which the statistic was undefined; they are left out
 */
public record Bootstrap(
        String method,
        double estimate,
        OptionalDouble standardError,
        Result<Interval> percentile,
        Result<BcaInterval> bca,
        int clusters,
        Draws draws,
        int undefinedDraws) {

    /** Makes the draws; {@code value} is the statistic in the draw of a number. */
    static Result<Bootstrap> of(
            String method,
            int clusters,
            OptionalDouble estimate,
            IntFunction<OptionalDouble> value,
            Supplier<Result<Double>> acceleration,
            double level,
            Draws draws,
            Watch watch) {
        if (estimate.isEmpty() || !Double.isFinite(estimate.getAsDouble())) {
            return Result.notAvailable("the statistic is undefined");
        }
        double theta = estimate.getAsDouble();
        double[] values = new double[draws.count()];
        Workers.run(draws, watch, i -> values[i] = value.apply(i).orElse(Double.NaN));
        double[] defined = Samples.where(values, Double::isFinite);
        return Result.of(new Bootstrap(
                method,
                theta,
                defined.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Samples.sd(defined)),
                BootstrapIntervals.percentile(defined, level),
                acceleration.get().flatMap(a -> BootstrapIntervals.bca(defined, theta, a, level)),
                clusters,
                draws,
                values.length - defined.length));
    }
}
