package tandem.protocols.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Orders of conditions in which every condition stands in every position equally often and follows every other one equally
 * often: one square for an even number of conditions, a square and its mirror image for an odd number.
 *
 * <p>Williams, E. J. (1949). Experimental designs balanced for the estimation of residual effects of treatments.
 * <i>Australian Journal of Scientific Research A</i>, 2, 149–168.
 */
public final class WilliamsSquare {

    private WilliamsSquare() {}

    /**
     * The rows of the design.
     *
     * @param conditions how many there are, at least 1
     * @return n rows for even n and 2n rows for odd n, each an order of 0 … n − 1
     */
    public static List<List<Integer>> rows(int conditions) {
        if (conditions < 1) {
            throw new IllegalArgumentException("a Williams design needs at least one condition, not " + conditions);
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int shift = 0; shift < conditions; shift++) {
            rows.add(row(conditions, shift));
        }
        if (conditions % 2 == 1 && conditions > 1) {
            for (int shift = 0; shift < conditions; shift++) {
                List<Integer> mirrored = new ArrayList<>(rows.get(shift));
                Collections.reverse(mirrored);
                rows.add(List.copyOf(mirrored));
            }
        }
        return List.copyOf(rows);
    }

    /** The zigzag 0, 1, n − 1, 2, n − 2 …, every entry moved on by {@code shift}. */
    private static List<Integer> row(int conditions, int shift) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            int zigzag = i % 2 == 1 ? (i + 1) / 2 : (conditions - i / 2) % conditions;
            row.add((zigzag + shift) % conditions);
        }
        return List.copyOf(row);
    }
}
