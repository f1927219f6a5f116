package tandem.results.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of an analysis of variance.
 *
 * @param name of the effect
 * @param sumOfSquares of the effect, type III
 * @param errorSumOfSquares of the stratum it is tested against
 * @param test F, uncorrected; its estimate is partial η² = SS / (SS + SS of error)
 * @param sphericity for effects of a within factor, Greenhouse and Geisser's correction
 */
public record AnovaEffect(
        String name,
        double sumOfSquares,
        double errorSumOfSquares,
        TestResult test,
        Optional<GreenhouseGeisser> sphericity) {

    /**
     * Greenhouse and Geisser's (1959) correction for conditions whose differences vary unequally.
     *
     * @param epsilon from 1/(k − 1), the worst, to 1, none needed
     * @param p with both degrees of freedom multiplied by epsilon
     */
    public record GreenhouseGeisser(double epsilon, double p) {}

    static AnovaEffect of(
            String name, double ss, double df, double errorSs, double errorDf, OptionalDouble epsilon, int n) {
        double f = ss / df / (errorSs / errorDf);
        TestResult test = new TestResult(
                "Split-plot analysis of variance, type III",
                "F",
                f,
                List.of(df, errorDf),
                Tails.fisher(f, df, errorDf),
                Alternative.TWO_SIDED,
                Optional.of(Estimate.of("partial η²", ss / (ss + errorSs))),
                List.of(n));
        Optional<GreenhouseGeisser> sphericity =
                epsilon.isEmpty() ? Optional.empty() : Optional.of(corrected(f, df, errorDf, epsilon.getAsDouble()));
        return new AnovaEffect(name, ss, errorSs, test, sphericity);
    }

    private static GreenhouseGeisser corrected(double f, double df, double errorDf, double epsilon) {
        return new GreenhouseGeisser(epsilon, Tails.fisher(f, df * epsilon, errorDf * epsilon));
    }
}
