package tandem.app.evaluation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.results.statistics.Interval;

/** A table in the making. */
public final class CsvTable {

    private final String name;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param name of its file
     */
    public CsvTable(String name, List<String> head) {
        this.name = name;
        rows.add(List.copyOf(head));
    }

    /** With one more row. */
    public CsvTable row(Object... cells) {
        return row(List.of(cells));
    }

    CsvTable row(List<Object> cells) {
        rows.add(cells);
        return this;
    }

    /** Its file's name. */
    public String name() {
        return name;
    }

    /** The head, then the rows. */
    public List<List<Object>> rows() {
        return List.copyOf(rows);
    }

    /** A number's cell. */
    public static Object number(double value) {
        return Double.isNaN(value) ? "" : value;
    }

    /** The cell of an interval's lower end. */
    static Object low(Optional<Interval> interval) {
        return number(interval.map(Interval::low).orElse(Double.NaN));
    }

    /** The cell of an interval's upper end. */
    static Object high(Optional<Interval> interval) {
        return number(interval.map(Interval::high).orElse(Double.NaN));
    }
}
