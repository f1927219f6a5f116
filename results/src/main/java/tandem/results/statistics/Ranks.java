package tandem.results.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks from 1, equal values sharing the mean of theirs.
 *
 * @param values rank of each value, in the order of the values
 * @param tieSum Σ (t³ − t) over groups of t equal values: 0 without ties
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranks(double[] values, double tieSum) {

    static Ranks of(double[] x) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[x.length];
        double tieSum = 0;
        int first = 0;
        while (first < x.length) {
            int end = first + 1;
            while (end < x.length && x[order[end]] == x[order[first]]) {
                end++;
            }
            double t = end - first;
            tieSum += t * t * t - t;
            for (int i = first; i < end; i++) {
                ranks[order[i]] = (first + 1 + end) / 2.0;
            }
            first = end;
        }
        return new Ranks(ranks, tieSum);
    }

    boolean tied() {
        return tieSum > 0;
    }

    /** Σ of the first {@code count} ranks. */
    double sumOfFirst(int count) {
        return Arrays.stream(values, 0, count).sum();
    }
}
