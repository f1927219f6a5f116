package tandem.xai.metrics;

import java.util.Arrays;
import java.util.Comparator;
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
    public String parameters() {
        return "";
    }

    @Override
    public double least() {
        return -1;
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public Better better() {
        return Better.NEITHER;
    }

    @Override
    public double between(PixelMap first, PixelMap second) {
        first.check(second);
        double[] x = first.values();
        double[] y = second.values();
        Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> x[i]).thenComparingDouble(i -> y[i]));
        double pairs = pairs(x.length);
        double tiedFirst = 0;
        double tiedBoth = 0;
        for (int from = 0, run = 0; from < order.length; from = run) {
            int before = from;
            for (run = from; run < order.length && x[order[run]] == x[order[from]]; run++) {
                if (y[order[run]] != y[order[before]]) {
                    tiedBoth += pairs(run - before);
                    before = run;
                }
            }
            tiedBoth += pairs(run - before);
            tiedFirst += pairs(run - from);
        }
        double[] sorted = new double[y.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = y[order[i]];
        }
        double swaps = sort(sorted, new double[sorted.length], 0, sorted.length);
        double tiedSecond = 0;
        for (int from = 0, run = 0; from < sorted.length; from = run) {
            for (run = from; run < sorted.length && sorted[run] == sorted[from]; run++) {}
            tiedSecond += pairs(run - from);
        }
        double alike = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * swaps;
        double length = Math.sqrt(pairs - tiedFirst) * Math.sqrt(pairs - tiedSecond);
        return length == 0 ? Double.NaN : Math.max(-1, Math.min(1, alike / length));
    }

    private static double pairs(int count) {
        return count * (count - 1.0) / 2;
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
