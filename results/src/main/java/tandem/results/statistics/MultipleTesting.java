package tandem.results.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * P values adjusted for how many were looked at, in the order in which they were given, as R's {@code p.adjust}. A test
 * that is NA is not among them.
 */
public final class MultipleTesting {

    private MultipleTesting() {}

    /** Holm (1979), against one false finding: from the smallest up, max over j ≤ i of (m − j + 1) p₍ⱼ₎, at most 1. */
    public static double[] holm(double[] p) {
        int m = p.length;
        int[] order = ascending(p);
        double[] adjusted = new double[m];
        double largest = 0;
        for (int i = 0; i < m; i++) {
            largest = Math.max(largest, Math.min(1, (m - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    /**
     * Benjamini and Hochberg (1995), against the share of false findings: from the largest down, min over j ≥ i of
     * m/j p₍ⱼ₎.
     */
    public static double[] benjaminiHochberg(double[] p) {
        int m = p.length;
        int[] order = ascending(p);
        double[] adjusted = new double[m];
        double smallest = 1;
        for (int i = m - 1; i >= 0; i--) {
            // In R's order of operations, so that m / j = 1 changes nothing.
            smallest = Math.min(smallest, (double) m / (i + 1) * p[order[i]]);
            adjusted[order[i]] = smallest;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        if (!Arrays.stream(p).allMatch(value -> value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("p values lie in [0, 1]: " + Arrays.toString(p));
        }
        IntToDoubleFunction value = i -> p[i];
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(value::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
