package tandem.tasks.series.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Where channels stand, one above the other: hidden ones take a line for their name, the others share what is left.
 *
 * @param tops where each lane begins, from above
 * @param heights of each
 */
record Lanes(List<Double> tops, List<Double> heights) {

    Lanes {
        tops = List.copyOf(tops);
        heights = List.copyOf(heights);
    }

    /**
     * Parts a height.
     *
     * @param shown whether each channel is
     * @param height of all
     * @param line height of a hidden channel's lane
     */
    static Lanes of(List<Boolean> shown, double height, double line) {
        long visible = shown.stream().filter(each -> each).count();
        double left = Math.max(0, height - line * (shown.size() - visible));
        List<Double> heights =
                shown.stream().map(each -> each ? left / visible : line).toList();
        double[] tops = new double[shown.size()];
        for (int i = 1; i < tops.length; i++) {
            tops[i] = tops[i - 1] + heights.get(i - 1);
        }
        return new Lanes(Arrays.stream(tops).boxed().toList(), heights);
    }
}
