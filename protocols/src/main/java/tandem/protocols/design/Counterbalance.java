package tandem.protocols.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Complete counterbalancing: all n! orders of n conditions, so that every order effect of whatever distance is balanced
 * over n! slots.
 *
 * <p>Keppel, G., &amp; Wickens, T. D. (2004). <i>Design and analysis: A researcher's handbook</i> (4th ed.). Pearson.
 */
public final class Counterbalance {

    /** Seven conditions would need 5,040 participants. */
    static final int MOST = 6;

    private Counterbalance() {}

    /**
     * All orders; slot s takes row s mod n!.
     *
     * @param conditions how many there are, from 1 to 6
     * @return n! orders of 0 … n − 1, in lexicographic order
     * @throws DesignException if there is no condition, or more than 6
     */
    public static List<List<Integer>> rows(int conditions) {
        if (conditions < 1) {
            throw new DesignException(
                    "order counterbalance: there are " + conditions + " conditions to order",
                    "give the factor at least one level");
        }
        if (conditions > MOST) {
            throw new DesignException(
                    "order counterbalance: all orders of " + conditions + " conditions are too many; at most " + MOST
                            + " conditions (720 orders) can be had",
                    "take williams or latin-square, or fewer conditions");
        }
        List<List<Integer>> rows = new ArrayList<>();
        extend(List.of(), IntStream.range(0, conditions).boxed().toList(), rows);
        return List.copyOf(rows);
    }

    private static void extend(List<Integer> begun, List<Integer> left, List<List<Integer>> rows) {
        if (left.isEmpty()) {
            rows.add(begun);
        }
        for (Integer next : left) {
            List<Integer> order = new ArrayList<>(begun);
            order.add(next);
            extend(
                    List.copyOf(order),
                    left.stream().filter(other -> !other.equals(next)).toList(),
                    rows);
        }
    }
}
