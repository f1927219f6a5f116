package tandem.xai.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Kendall's tau-b of the signed values, by Knight's (1966) sorting: the pairs of pixels that both maps order alike less those
 * that they order otherwise, as a share of the pairs that are no ties. Not a number where a map is the same everywhere.
 */
public final class KendallCorrelation implements AgreementMetric {

    @Override
    public String name() {
        return "kendall";
    }

    @Override
    public double least() {
        return -1;
    }

    @Override
    public double between(PixelMap first, PixelMap second) {
        first.check(second);
        double[] one = first.values();
        double[] two = second.values();
        int[] order = IntStream.range(0, one.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> one[i]).thenComparingDouble(i -> two[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] x = Arrays.stream(order).mapToDouble(i -> one[i]).toArray();
        double[] y = Arrays.stream(order).mapToDouble(i -> two[i]).toArray();
        double pairs = x.length * (x.length - 1.0) / 2;
        double tiedFirst = ties(x.length, i -> x[i] == x[i - 1]);
        double tiedBoth = ties(x.length, i -> x[i] == x[i - 1] && y[i] == y[i - 1]);
        double swaps = sort(y, new double[y.length], 0, y.length);
        double tiedSecond = ties(y.length, i -> y[i] == y[i - 1]);
        double alike = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * swaps;
        double length = Math.sqrt(pairs - tiedFirst) * Math.sqrt(pairs - tiedSecond);
        return length == 0 ? Double.NaN : Math.max(-1, Math.min(1, alike / length));
    }

    /** The pairs within runs of equals. */
    private static double ties(int count, IntPredicate asBefore) {
        double ties = 0;
        int equalsBefore = 0;
        for (int i = 1; i < count; i++) {
            equalsBefore = asBefore.test(i) ? equalsBefore + 1 : 0;
            ties += equalsBefore;
        }
        return ties;
    }

    /** Sorts by merging and counts the pairs that stood the wrong way round. */
    private static double sort(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        double swaps = sort(values, spare, from, middle) + sort(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int next = from; next < to; next++) {
            if (right == to || (left < middle && values[left] <= values[right])) {
                spare[next] = values[left++];
            } else {
                spare[next] = values[right++];
                swaps += middle - left;
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return swaps;
    }
}
