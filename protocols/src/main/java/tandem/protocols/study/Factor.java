package tandem.protocols.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.OrderRule;

/**
 * What is varied.
 *
 * @param name as in the column {@code factor_NAME}
 * @param levels in the file's order, at least two
 * @param assignment who meets which level
 */
public record Factor(String name, List<String> levels, Assignment assignment) {

    public Factor {
        levels = List.copyOf(levels);
    }

    /** A factor within participants. */
    public static Factor within(String name, List<String> levels, OrderRule order) {
        return new Factor(name, levels, new Assignment.Within(order));
    }

    /** A factor between participants, all levels with the same weight. */
    public static Factor between(String name, List<String> levels) {
        return new Factor(name, levels, new Assignment.Between(Map.of()));
    }

    /** How the order of levels varies, for a factor within participants. */
    public Optional<OrderRule> order() {
        return assignment instanceof Assignment.Within within ? Optional.of(within.order()) : Optional.empty();
    }

    /** Whether every participant meets one level only. */
    public boolean isBetween() {
        return assignment instanceof Assignment.Between;
    }

    /** How many participants {@code level} takes in relation to the other levels; 1 within participants. */
    public int weight(String level) {
        return assignment instanceof Assignment.Between between
                ? between.weights().getOrDefault(level, 1)
                : 1;
    }

    /** Who meets which level. */
    public sealed interface Assignment {

        /** Everybody meets every level. */
        record Within(OrderRule order) implements Assignment {}

        /**
         * Everybody meets one level.
         *
         * @param weights by level, where they are not 1
         */
        record Between(Map<String, Integer> weights) implements Assignment {
            public Between {
                weights = Map.copyOf(weights);
            }
        }
    }
}
