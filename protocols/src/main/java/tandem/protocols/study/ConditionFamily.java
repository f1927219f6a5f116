package tandem.protocols.study;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A condition as it is in each cell of the design: what a protocol writes as {@code $factor} in it follows the factor's
 * level.
 *
 * @param factors those that something in it follows; often none
 * @param members by the levels of these factors
 */
public record ConditionFamily(List<String> factors, Map<Map<String, String>, Condition> members) {

    public ConditionFamily {
        factors = List.copyOf(factors);
        members = Map.copyOf(members);
    }

    /** A condition that is the same everywhere. */
    public static ConditionFamily of(Condition condition) {
        return new ConditionFamily(List.of(), Map.of(Map.of(), condition));
    }

    /**
     * The condition where factors have these levels.
     *
     * @param levels of its factors at least
     * @throws IllegalArgumentException if a level is missing
     */
    public Condition in(Map<String, String> levels) {
        Map<String, String> cell = new TreeMap<>(levels);
        cell.keySet().retainAll(factors);
        Condition condition = members.get(cell);
        if (condition == null) {
            throw new IllegalArgumentException(
                    "the condition follows " + factors + ", of which " + levels + " lacks some");
        }
        return condition;
    }

    /** All it can be. */
    public Collection<Condition> all() {
        return members.values();
    }
}
