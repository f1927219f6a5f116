package tandem.app.evaluation.finding;

import java.util.Arrays;
import tandem.xai.metrics.KendallCorrelation;
import tandem.xai.metrics.PixelMap;

/** How alike several judges order the same things. A row is a judge, a column a thing, a number what the judge gives it. */
public final class Concordance {

    private Concordance() {}

    /**
     * Kendall's W, corrected for ties (Kendall and Babington Smith 1939; Kendall 1948): {@code (12 Σ Rᵢ² − 3 m² n (n + 1)²) /
     * (m² (n³ − n) − m Σ (t³ − t))} for sums of ranks {@code Rᵢ} of {@code n} things by {@code m} judges. 0 if judges have
     * nothing in common, 1 if all order alike; not a number where every judge ties all, there are no two judges and things, or
     * something is no number.
     */
    public static double kendallsW(double[][] judges) {
        double m = judges.length;
        if (m < 2 || judges[0].length < 2 || !isWhole(judges)) {
            return Double.NaN;
        }
        double n = judges[0].length;
        double[] sums = new double[judges[0].length];
        double ties = 0;
        for (double[] judge : judges) {
            double[] ranks = ranks(judge);
            for (int i = 0; i < ranks.length; i++) {
                sums[i] += ranks[i];
                // Each of t equals adds t² − 1: together t³ − t.
                ties += (double) equals(judge, i) * equals(judge, i) - 1;
            }
        }
        double squares = 0;
        for (double sum : sums) {
            squares += sum * sum;
        }
        double least = m * m * (n * n * n - n) - m * ties;
        return least == 0 ? Double.NaN : (12 * squares - 3 * m * m * n * (n + 1) * (n + 1)) / least;
    }

    /**
     * The mean of Kendall's tau-b over all pairs of judges where it is a number; not a number where it never is, or something
     * that judges give is none.
     */
    public static double meanTau(double[][] judges) {
        if (!isWhole(judges)) {
            return Double.NaN;
        }
        KendallCorrelation tau = new KendallCorrelation();
        double sum = 0;
        int count = 0;
        for (int one = 0; one < judges.length; one++) {
            for (int other = 0; other < one; other++) {
                double value = tau.between(row(judges[one]), row(judges[other]));
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static boolean isWhole(double[][] judges) {
        return Arrays.stream(judges).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    }

    /** Ranks from 1, the lowest first; equals share the mean of theirs. */
    static double[] ranks(double[] judge) {
        double[] ranks = new double[judge.length];
        for (int i = 0; i < judge.length; i++) {
            int below = 0;
            for (double other : judge) {
                below += other < judge[i] ? 1 : 0;
            }
            ranks[i] = below + (equals(judge, i) + 1) / 2.0;
        }
        return ranks;
    }

    /** How many things a judge gives what it gives that one, itself included. */
    private static int equals(double[] judge, int thing) {
        int equals = 0;
        for (double other : judge) {
            equals += other == judge[thing] ? 1 : 0;
        }
        return equals;
    }

    private static PixelMap row(double[] judge) {
        return new PixelMap(1, judge.length, judge);
    }
}
