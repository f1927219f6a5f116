package tandem.results.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Tail probabilities, each computed as itself and not as one minus the other, so that small ones keep their digits. */
final class Tails {

    private static final double ACCURACY = 1e-13;

    private Tails() {}

    /** Φ(z). */
    static double normalBelow(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    /** Φ⁻¹(p). */
    static double normalQuantile(double p) {
        return -Math.sqrt(2) * Erf.erfcInv(2 * p);
    }

    /** P for a normal z. */
    static double normal(double z, Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * normalBelow(-Math.abs(z)));
            case LESS -> normalBelow(z);
            case GREATER -> normalBelow(-z);
        };
    }

    /** P for Student's t. */
    static double student(double t, double df, Alternative alternative) {
        double below = new TDistribution(df).cumulativeProbability(-Math.abs(t));
        return switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * below);
            case LESS -> t < 0 ? below : 1 - below;
            case GREATER -> t > 0 ? below : 1 - below;
        };
    }

    static double studentQuantile(double p, double df) {
        return new TDistribution(df, ACCURACY).inverseCumulativeProbability(p);
    }

    /** P(χ² &gt; x). */
    static double chiSquared(double x, double df) {
        return Gamma.regularizedGammaQ(df / 2, x / 2);
    }

    /** P(F &gt; f). */
    static double fisher(double f, double df1, double df2) {
        return Beta.regularizedBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
    }

    static double fisherQuantile(double p, double df1, double df2) {
        return new FDistribution(df1, df2, ACCURACY).inverseCumulativeProbability(p);
    }

    static double betaQuantile(double p, double a, double b) {
        return new BetaDistribution(a, b, ACCURACY).inverseCumulativeProbability(p);
    }
}
