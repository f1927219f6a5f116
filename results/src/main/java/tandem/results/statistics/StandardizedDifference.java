package tandem.results.statistics;

import java.util.Optional;
import org.hipparchus.special.Gamma;

/**
 * Differences of means in standard deviations, each named by the deviation it is divided by, since they are not
 * interchangeable (Lakens 2013). Positive where x is larger.
 */
public final class StandardizedDifference {

    private StandardizedDifference() {}

    /** Cohen's d of two independent groups: divided by the pooled s (Cohen 1988). */
    public static Result<Estimate> cohenD(double[] x, double[] y) {
        return independent(x, y).map(d -> Estimate.of("Cohen's d", d));
    }

    /** Hedges' g of two independent groups: Cohen's d × J(nx + ny − 2) (Hedges 1981). */
    public static Result<Estimate> hedgesG(double[] x, double[] y) {
        return independent(x, y).map(d -> Estimate.of("Hedges' g", d * unbiasing(x.length + y.length - 2)));
    }

    /** d_z of paired values: divided by the s of the differences. */
    public static Result<Estimate> dz(double[] x, double[] y) {
        double[] differences = Samples.differences(x, y);
        return divided(differences, differences, differences).map(d -> Estimate.of("Cohen's d_z", d));
    }

    /** d_av of paired values: divided by the mean of the two s. */
    public static Result<Estimate> dAv(double[] x, double[] y) {
        return divided(Samples.differences(x, y), x, y).map(d -> Estimate.of("Cohen's d_av", d));
    }

    /** g_av of paired values: d_av × J(n − 1). */
    public static Result<Estimate> gAv(double[] x, double[] y) {
        return x.length == 2
                ? Result.notAvailable("too few pairs: 2, at least 3 needed")
                : divided(Samples.differences(x, y), x, y)
                        .map(d -> Estimate.of("Hedges' g_av", d * unbiasing(x.length - 1)));
    }

    /** J(df) = Γ(df/2) / (√(df/2) Γ((df−1)/2)), the factor that takes the bias from d (Hedges 1981), from 2 df. */
    private static double unbiasing(int df) {
        return Math.exp(Gamma.logGamma(df / 2.0) - Gamma.logGamma((df - 1) / 2.0)) / Math.sqrt(df / 2.0);
    }

    private static Result<Double> independent(double[] x, double[] y) {
        Optional<String> fault = Samples.fault(2, x, y);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double meanX = Samples.mean(x);
        double meanY = Samples.mean(y);
        double pooled = Math.sqrt(((x.length - 1) * Samples.variance(x) + (y.length - 1) * Samples.variance(y))
                / (x.length + y.length - 2));
        return Samples.isRounding(pooled, Math.max(Math.abs(meanX), Math.abs(meanY)))
                ? Result.notAvailable("neither group varies")
                : Result.of((meanX - meanY) / pooled);
    }

    /** Mean of {@code differences} by the mean of the standard deviations of {@code a} and {@code b}. */
    private static Result<Double> divided(double[] differences, double[] a, double[] b) {
        Optional<String> fault = Samples.fault(2, a, b);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double sd = (Samples.sd(a) + Samples.sd(b)) / 2;
        return Samples.isRounding(sd, Math.max(Math.abs(Samples.mean(a)), Math.abs(Samples.mean(b))))
                ? Result.notAvailable("the values do not vary")
                : Result.of(Samples.mean(differences) / sd);
    }
}
