package tandem.protocols.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A part of a design: the trials of a condition, of levels of factors, or of both.
 *
 * @param where names by {@value #CONDITION} or by factor
 */
public record Cell(Map<String, String> where) {

    /** Stands for the condition among the names of factors. */
    public static final String CONDITION = "condition";

    public Cell {
        where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /** Whether a trial belongs to it. */
    public boolean holds(String condition, Map<String, String> factors) {
        return where.entrySet().stream()
                .allMatch(entry -> entry.getValue()
                        .equals(entry.getKey().equals(CONDITION) ? condition : factors.get(entry.getKey())));
    }

    /** For people and data, such as {@code condition=ai, style=random}. */
    public String words() {
        return where.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
