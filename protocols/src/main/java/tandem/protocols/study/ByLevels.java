package tandem.protocols.study;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something as it is in each cell of the design: what a protocol writes as {@code $factor} in it follows the factor's level.
 *
 * @param <T> what differs
 * @param factors those that something in it follows; often none
 * @param members by the levels of these factors
 */
public record ByLevels<T>(List<String> factors, Map<Map<String, String>, T> members) {

    public ByLevels {
        factors = List.copyOf(factors);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Something that is the same everywhere. */
    public static <T> ByLevels<T> of(T same) {
        return new ByLevels<>(List.of(), Map.of(Map.of(), same));
    }

    /**
     * What it is where factors have these levels.
     *
     * @param levels of its factors at least
     * @throws IllegalArgumentException if a level is missing
     */
    public T in(Map<String, String> levels) {
        Map<String, String> cell = new TreeMap<>(levels);
        cell.keySet().retainAll(factors);
        T member = members.get(cell);
        if (member == null) {
            throw new IllegalArgumentException("it follows " + factors + ", of which " + levels + " lacks some");
        }
        return member;
    }

    /** All it can be. */
    public Collection<T> all() {
        return members.values();
    }
}
