package tandem.results.statistics;

import static tandem.results.statistics.Interval.USUAL_LEVEL;

import java.util.List;
import java.util.Optional;

/**
 * Student's t test of paired differences and Welch's of two independent means, as R's {@code t.test} computes them.
 * NA where R says that the data are essentially constant.
 */
public final class TTest {

    private static final String DIFFERENCE = "mean difference";

    private TTest() {}

    /** The paired test, two-sided against no difference, with a 95 % interval. */
    public static Result<TestResult> paired(double[] x, double[] y) {
        return paired(x, y, 0, Alternative.TWO_SIDED, USUAL_LEVEL);
    }

    /**
     * The paired test: t = (mean(x − y) − δ) / (s / √n), df = n − 1.
     *
     * @param x first values
     * @param y the same units' second values, in the same order
     * @param nullDifference δ
     * @param alternative what to hold against it
     * @param level confidence of the interval of the mean difference
     */
    public static Result<TestResult> paired(
            double[] x, double[] y, double nullDifference, Alternative alternative, double level) {
        double[] differences = Samples.differences(x, y);
        Optional<String> fault = Samples.fault(2, differences);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double mean = Samples.mean(differences);
        double error = Samples.sd(differences) / Math.sqrt(differences.length);
        if (Samples.isRounding(error, mean)) {
            return Result.notAvailable("the differences do not vary");
        }
        return Result.of(result(
                "Paired t-test",
                mean,
                error,
                differences.length - 1,
                nullDifference,
                alternative,
                level,
                List.of(differences.length)));
    }

    /** Welch's test, two-sided against no difference, with a 95 % interval. */
    public static Result<TestResult> welch(double[] x, double[] y) {
        return welch(x, y, 0, Alternative.TWO_SIDED, USUAL_LEVEL);
    }

    /**
     * Welch's test (Welch 1947): t = (mean(x) − mean(y) − δ) / √(s²x/nx + s²y/ny), df after Welch and Satterthwaite.
     *
     * @param x one group
     * @param y the other group
     * @param nullDifference δ
     * @param alternative what to hold against it
     * @param level confidence of the interval of the difference of means
     */
    public static Result<TestResult> welch(
            double[] x, double[] y, double nullDifference, Alternative alternative, double level) {
        Optional<String> fault = Samples.fault(2, x, y);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double meanX = Samples.mean(x);
        double meanY = Samples.mean(y);
        double ofX = Samples.variance(x) / x.length;
        double ofY = Samples.variance(y) / y.length;
        double error = Math.sqrt(ofX + ofY);
        if (Samples.isRounding(error, Math.max(Math.abs(meanX), Math.abs(meanY)))) {
            return Result.notAvailable("neither group varies");
        }
        double partX = ofX / (ofX + ofY);
        double partY = ofY / (ofX + ofY);
        double df = 1 / (partX * partX / (x.length - 1) + partY * partY / (y.length - 1));
        return Result.of(result(
                "Welch Two Sample t-test",
                meanX - meanY,
                error,
                df,
                nullDifference,
                alternative,
                level,
                List.of(x.length, y.length)));
    }

    private static TestResult result(
            String method,
            double difference,
            double error,
            double df,
            double nullDifference,
            Alternative alternative,
            double level,
            List<Integer> n) {
        double t = (difference - nullDifference) / error;
        return new TestResult(
                method,
                "t",
                t,
                List.of(df),
                Tails.student(t, df, alternative),
                alternative,
                Optional.of(Estimate.of(DIFFERENCE, difference, interval(difference, error, df, alternative, level))),
                n);
    }

    private static Interval interval(
            double difference, double error, double df, Alternative alternative, double level) {
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        double margin = error * Tails.studentQuantile(1 - tail, df);
        return new Interval(
                alternative == Alternative.LESS ? below : difference - margin,
                alternative == Alternative.GREATER ? above : difference + margin,
                level,
                "t");
    }
}
