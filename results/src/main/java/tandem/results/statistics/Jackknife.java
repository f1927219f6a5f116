package tandem.results.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** The acceleration of BCa intervals, from the statistic with each cluster left out in turn. */
final class Jackknife {

    private Jackknife() {}

    /**
     * â = Σₛ nₛ⁻³ Σ l³ / (6 (Σₛ nₛ⁻² Σ l²)^{3/2}) with l = (nₛ − 1)(θ̄ₛ − θ₍ᵢ₎) within each stratum s (Davison &amp; Hinkley
     * 1997, section 5.3); with one stratum it is Efron's.
     *
     * @param strata the clusters of each stratum
     * @param without the statistic without one of the clusters
     */
    static Result<Double> acceleration(List<int[]> strata, IntFunction<OptionalDouble> without) {
        double cubes = 0;
        double squares = 0;
        for (int[] stratum : strata) {
            double n = stratum.length;
            if (n < 2) {
                return Result.notAvailable("a group of one cluster");
            }
            double[] values = new double[stratum.length];
            for (int i = 0; i < stratum.length; i++) {
                OptionalDouble value = without.apply(stratum[i]);
                if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
                    return Result.notAvailable("the statistic is undefined without one of the clusters");
                }
                values[i] = value.getAsDouble();
            }
            double mean = Samples.mean(values);
            for (double value : values) {
                double l = (n - 1) * (mean - value);
                cubes += l * l * l / (n * n * n);
                squares += l * l / (n * n);
            }
        }
        return squares == 0
                ? Result.notAvailable("the statistic does not depend on the clusters")
                : Result.of(cubes / (6 * Math.pow(squares, 1.5)));
    }
}
