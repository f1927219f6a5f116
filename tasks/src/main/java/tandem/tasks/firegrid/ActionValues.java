package tandem.tasks.firegrid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an AI expects of each action.
 *
 * @param values by action, at least one; the higher the better
 */
public record ActionValues(Map<Tile, Double> values) {

    /** @throws IllegalArgumentException if there is no action */
    public ActionValues {
        Tile.require(!values.isEmpty(), "action values: give at least one action");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The action of the highest value, the first among equals. */
    public Tile best() {
        double highest = Collections.max(values.values());
        return values.keySet().stream()
                .filter(action -> values.get(action) == highest)
                .findFirst()
                .orElseThrow();
    }

    /** The value of an action between the worst (0) and the best (1); 1 for all if they are equal. */
    public double normalised(Tile action) {
        double highest = Collections.max(values.values());
        double lowest = Collections.min(values.values());
        return highest == lowest ? 1 : (values.get(action) - lowest) / (highest - lowest);
    }

    /**
     * The narrowed action set: all whose normalised value is at least 1 − ε (Straitouri et al. 2025). With ε of 0 only the best,
     * with 1 all. Their system adds the size of a normal draw to ε, so that the mean score changes smoothly with ε; who wants
     * that adds it.
     *
     * @param epsilon at least 0
     * @return in the order of the actions, never empty
     * @throws IllegalArgumentException if ε is negative or not a number
     */
    public List<Tile> within(double epsilon) {
        Tile.require(epsilon >= 0, "ε of " + epsilon + ": give 0 or more");
        return values.keySet().stream()
                .filter(action -> normalised(action) >= 1 - epsilon)
                .toList();
    }
}
