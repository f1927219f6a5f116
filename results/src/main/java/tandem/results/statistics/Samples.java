package tandem.results.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Means, variances, and the reasons why a sample does not do. */
final class Samples {

    /** Below so many rounding errors of its mean, a spread is none (R's t.test draws the line there). */
    private static final double CONSTANT = 10 * Math.ulp(1.0);

    /** Larger numbers do not occur, and their squares would overflow. */
    private static final double LARGEST = 1e100;

    private Samples() {}

    /** Why a sample does not do: fewer than {@code atLeast} values, or one that is not a number. */
    static Optional<String> fault(int atLeast, double[]... samples) {
        for (double[] sample : samples) {
            if (sample.length < atLeast) {
                return Optional.of("too few values: " + sample.length + ", at least " + atLeast + " needed");
            }
            if (!Arrays.stream(sample).allMatch(Double::isFinite)) {
                return Optional.of("a value is not a finite number");
            }
            if (!Arrays.stream(sample).allMatch(value -> Math.abs(value) <= LARGEST)) {
                return Optional.of("a value is larger than " + LARGEST);
            }
        }
        return Optional.empty();
    }

    /** Arithmetic mean, with R's second pass against rounding. */
    static double mean(double[] x) {
        double rough = Arrays.stream(x).sum() / x.length;
        return rough + Arrays.stream(x).map(value -> value - rough).sum() / x.length;
    }

    /** Variance with n − 1 below. */
    static double variance(double[] x) {
        double mean = mean(x);
        return Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum() / (x.length - 1);
    }

    /** Standard deviation with n − 1 below. */
    static double sd(double[] x) {
        return Math.sqrt(variance(x));
    }

    /** {@code x − y}, pair by pair. */
    static double[] differences(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("pairs need as many x as y: " + x.length + " and " + y.length);
        }
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] - y[i]).toArray();
    }

    /** Whether {@code spread} is nothing but the rounding of numbers as large as {@code size}. */
    static boolean isRounding(double spread, double size) {
        return spread <= CONSTANT * Math.abs(size);
    }

    static double[] where(double[] x, DoublePredicate kept) {
        return Arrays.stream(x).filter(kept).toArray();
    }
}
