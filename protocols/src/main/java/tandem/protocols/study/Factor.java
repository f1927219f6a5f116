package tandem.protocols.study;

import java.util.List;

/**
 * A within-subjects factor: everybody meets every level.
 *
 * @param name as in the column {@code factor_NAME}
 * @param levels in the file's order, at least two
 * @param order how the order of levels varies over participants
 */
public record Factor(String name, List<String> levels, Order order) {

    public Factor {
        levels = List.copyOf(levels);
    }

    /** How the order of levels varies over allocation slots. */
    public enum Order {
        /** As written, for everybody. */
        FIXED,
        /** A row of the Williams design for that many levels (Williams 1949). */
        WILLIAMS
    }
}
