package tandem.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * The permutation test within participants: under the null hypothesis each one's two conditions might as well have been
 * exchanged, so every sign of a difference is as likely (Fisher 1935). Exact, over all 2ⁿ signs, where they are not more
 * than the draws; otherwise random signs, with p = (1 + as extreme) / (1 + draws), the data counting as one of the draws
 * (Phipson &amp; Smyth 2010).
 */
public final class SignFlipTest {

    /** Sums that differ by less than this share of Σ|d| are equal; they are the same numbers in another order. */
    private static final double ROUNDING = 1e-12;

    private SignFlipTest() {}

    /**
     * The test of the mean difference.
     *
     * @param x each participant's value in one condition
     * @param y the same in the other, in the same order
     * @param alternative whether x tends to be less or greater than y
     * @param draws the most to make, and their seed
     * @param watch who waits
     */
    public static Result<TestResult> of(double[] x, double[] y, Alternative alternative, Draws draws, Watch watch) {
        double[] differences = Samples.differences(x, y);
        Optional<String> fault = Samples.fault(1, differences);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double size = Arrays.stream(differences).map(Math::abs).sum();
        if (size == 0) {
            return Result.notAvailable("no pair differs");
        }
        int n = differences.length;
        boolean exact = n < Integer.SIZE - 1 && 1 << n <= draws.count();
        Draws made = new Draws(exact ? 1 << n : draws.count(), draws.seed(), draws.threads());
        double observed = Arrays.stream(differences).sum();
        boolean[] extreme = new boolean[made.count()];
        Workers.run(made, watch, i -> {
            double sum =
                    exact ? flipped(differences, i) : flipped(differences, Chance.of("sign flips", draws.seed(), i));
            extreme[i] = asExtreme(sum, observed, alternative, ROUNDING * size);
        });
        int count = 0;
        for (boolean one : extreme) {
            count += one ? 1 : 0;
        }
        double mean = Samples.mean(differences);
        return Result.of(new TestResult(
                exact ? "Exact sign-flip permutation test" : "Sign-flip permutation test, " + made.count() + " draws",
                "mean difference",
                mean,
                List.of(),
                exact ? (double) count / made.count() : (1.0 + count) / (1.0 + made.count()),
                alternative,
                Optional.of(Estimate.of("mean difference", mean)),
                List.of(n)));
    }

    /** The sum with minus where {@code signs} has a bit. */
    private static double flipped(double[] differences, int signs) {
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
        }
        return sum;
    }

    private static double flipped(double[] differences, Chance chance) {
        double sum = 0;
        for (double difference : differences) {
            sum += chance.below(2) == 0 ? difference : -difference;
        }
        return sum;
    }

    private static boolean asExtreme(double sum, double observed, Alternative alternative, double rounding) {
        return switch (alternative) {
            case TWO_SIDED -> Math.abs(sum) >= Math.abs(observed) - rounding;
            case LESS -> sum <= observed + rounding;
            case GREATER -> sum >= observed - rounding;
        };
    }
}
