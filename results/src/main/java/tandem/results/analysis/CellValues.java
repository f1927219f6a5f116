package tandem.results.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * One value a participant in a cell of the design.
 *
 * @param values by participant, of those who have one
 * @param undefined how many participants have trials in the cell and no value
 */
public record CellValues(Map<String, Double> values, int undefined) {

    public CellValues {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The mean over participants; empty without any. */
    public OptionalDouble mean() {
        return values.values().stream().mapToDouble(Double::doubleValue).average();
    }

    /** The values, in the order of the participants' pseudonyms. */
    double[] array() {
        return values.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The values of participants who have one in {@code other} as well. */
    CellValues sharedWith(CellValues other) {
        Map<String, Double> shared = new TreeMap<>(values);
        shared.keySet().retainAll(other.values.keySet());
        return new CellValues(shared, undefined + values.size() - shared.size());
    }
}
