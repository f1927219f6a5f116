package tandem.app.evaluation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.results.statistics.Interval;

/** A table in the making. */
public final class CsvTable {

    /** So many columns tell whose table it is; what follows may differ from version to version. */
    private static final int OWN = 5;

    private final String name;
    private final List<String> own;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param name of its file
     */
    public CsvTable(String name, List<String> head) {
        this(name, head.subList(0, Math.min(OWN, head.size())), head.subList(Math.min(OWN, head.size()), head.size()));
    }

    /**
     * A table without rows.
     *
     * @param own columns that every such table begins with
     * @param more columns after them, which another such table may not have
     */
    CsvTable(String name, List<String> own, List<String> more) {
        this.name = name;
        this.own = List.copyOf(own);
        rows.add(Stream.concat(own.stream(), more.stream())
                .map(Object.class::cast)
                .toList());
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

    /** The columns that every such table begins with. */
    List<String> own() {
        return own;
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
