package tandem.protocols.design;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cyclic Latin square: every condition stands once in each row and once in each position. Who follows whom is always
 * the same; where carry-over matters take {@link WilliamsSquare}.
 *
 * <p>Grant, D. A. (1948). The Latin square principle in the design and analysis of psychological experiments.
 * <i>Psychological Bulletin</i>, 45, 427–442.
 */
public final class LatinSquare {

    private LatinSquare() {}

    /**
     * The rows of the square; slot s takes row s mod n.
     *
     * @param conditions how many there are, at least 1
     * @return n orders of 0 … n − 1; row r is r, r + 1, …, each mod n
     * @throws DesignException if there is no condition
     */
    public static List<List<Integer>> rows(int conditions) {
        if (conditions < 1) {
            throw new DesignException(
                    "order latin-square: there are " + conditions + " conditions to order",
                    "give the factor at least one level");
        }
        return IntStream.range(0, conditions)
                .mapToObj(row -> row(conditions, row))
                .toList();
    }

    private static List<Integer> row(int conditions, int shift) {
        return IntStream.range(0, conditions)
                .map(position -> (position + shift) % conditions)
                .boxed()
                .toList();
    }
}
