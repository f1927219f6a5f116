package tandem.results.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** How well a scale measures whatever it measures. */
public final class Reliability {

    private Reliability() {}

    /**
     * Cronbach's (1951) α = k/(k−1) · (1 − Σ s²ᵢ / s²), with Feldt's (1965) interval
     * 1 − (1 − α) F, F at (1 ± level)/2 on n − 1 and (n − 1)(k − 1) df. Reversed items come turned round already.
     *
     * @param scores a row a person, a column an item
     * @param level confidence of the interval
     */
    public static Result<Estimate> cronbachAlpha(double[][] scores, double level) {
        Optional<String> fault = Samples.fault(2, scores);
        if (scores.length < 2) {
            return Result.notAvailable("too few persons: " + scores.length + ", at least 2 needed");
        }
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        int n = scores.length;
        int k = scores[0].length;
        if (Arrays.stream(scores).anyMatch(person -> person.length != k)) {
            throw new IllegalArgumentException("every person has a score for every item");
        }
        double ofItems = IntStream.range(0, k)
                .mapToDouble(item -> Samples.variance(Arrays.stream(scores)
                        .mapToDouble(person -> person[item])
                        .toArray()))
                .sum();
        double[] sums = Arrays.stream(scores)
                .mapToDouble(person -> Arrays.stream(person).sum())
                .toArray();
        if (Samples.isRounding(Samples.sd(sums), Samples.mean(sums))) {
            return Result.notAvailable("the sum scores do not vary");
        }
        double alpha = k / (k - 1.0) * (1 - ofItems / Samples.variance(sums));
        double df1 = n - 1.0;
        double df2 = df1 * (k - 1);
        return Result.of(Estimate.of(
                "Cronbach's α",
                alpha,
                new Interval(
                        1 - (1 - alpha) * Tails.fisherQuantile((1 + level) / 2, df1, df2),
                        1 - (1 - alpha) * Tails.fisherQuantile((1 - level) / 2, df1, df2),
                        level,
                        "Feldt")));
    }

    /**
     * The reliability of a scale {@code times} as long, times·r / (1 + (times − 1) r) (Spearman 1910, Brown 1910); twice
     * as long for the correlation of two halves.
     *
     * @param r reliability of the scale as it is, in [−1, 1]
     * @param times more than 0
     */
    public static Result<Estimate> spearmanBrown(double r, double times) {
        if (!(r >= -1 && r <= 1) || !(times > 0)) {
            throw new IllegalArgumentException("a correlation and a positive length: " + r + ", " + times);
        }
        double whole = 1 + (times - 1) * r;
        return whole <= 0
                ? Result.notAvailable("the formula has no meaning for a correlation of " + r)
                : Result.of(Estimate.of("Spearman–Brown reliability", times * r / whole));
    }
}
