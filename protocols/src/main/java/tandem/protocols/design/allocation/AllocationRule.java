package tandem.protocols.design.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tandem.protocols.design.DesignException;

/** How arriving participants come to their cells. */
public sealed interface AllocationRule permits Complete, PermutedBlocks, StratifiedBlocks, Minimisation, LeastFilled {

    /** The rule's name, as messages have it. */
    String name();

    /**
     * Whether the rule can hold with these cells.
     *
     * @param weights one whole number ≥ 1 a cell
     * @throws DesignException if it cannot
     */
    void check(List<Integer> weights);

    /**
     * The cell that the newcomer joins; the rule was checked.
     *
     * @throws DesignException if the newcomer or the register lacks the level of a factor that the rule asks for
     */
    int cellFor(Arrival arrival);

    /** A refusal that bears the rule's name. */
    default DesignException refusal(String what, String mend) {
        return new DesignException("allocation " + name() + ": " + what, mend);
    }

    /** The level of {@code factor} in {@code strata}; {@code whose} says who lacks it. */
    default String level(Map<String, String> strata, String factor, String whose) {
        String level = strata.get(factor);
        if (level == null) {
            throw refusal(
                    "unknown stratum: " + whose + " has no level of “" + factor + "”",
                    "ask for “" + factor + "” before the allocation, or leave it out of the rule");
        }
        return level;
    }

    /** Refuses a rule that names no factor, or one twice. */
    default void checkFactors(List<String> factors) {
        if (factors.isEmpty()) {
            throw refusal("no factor is named", "name at least one factor, or take a rule without strata");
        }
        if (new HashSet<>(factors).size() < factors.size()) {
            throw refusal("a factor is named twice in " + factors, "name each factor once");
        }
    }

    /** The sum of the weights. */
    static int sum(List<Integer> weights) {
        return weights.stream().mapToInt(Integer::intValue).reduce(0, Math::addExact);
    }

    /** The cell into which {@code point} falls, where cell c is {@code weights[c]} wide; 0 ≤ point < sum of weights. */
    static int cellAt(List<Integer> weights, int point) {
        int cell = 0;
        int left = point;
        while (left >= weights.get(cell)) {
            left -= weights.get(cell);
            cell++;
        }
        return cell;
    }
}
