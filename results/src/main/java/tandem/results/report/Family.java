package tandem.results.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.results.measures.computation.MeasureRow;

/**
 * The measures of a family.
 *
 * @param name as in the data
 * @param rows of all conditions and contrasts
 */
public record Family(String name, List<MeasureRow> rows) {

    public Family {
        rows = List.copyOf(rows);
    }

    /** How many rows have no number. */
    public long notAvailable() {
        return rows.stream().filter(row -> row.estimate().value().isEmpty()).count();
    }

    /** The families of rows, in the order in which they first occur; their rows stay in order. */
    static List<Family> all(List<MeasureRow> rows) {
        Map<String, List<MeasureRow>> families = new LinkedHashMap<>();
        rows.forEach(row -> families.computeIfAbsent(row.definition().family(), name -> new ArrayList<>())
                .add(row));
        return families.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }
}
