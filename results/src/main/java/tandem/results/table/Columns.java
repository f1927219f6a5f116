package tandem.results.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Declares the columns of a table one after another; {@code unit}, {@code levels}, {@code missing} and {@code derivation}
 * speak of the column declared last.
 *
 * @param <R> rows of the table
 */
public final class Columns<R> {

    private final List<Column<R>> declared = new ArrayList<>();

    /** A column of texts; an empty one is NA. */
    public Columns<R> text(String name, String description, Function<R, String> value) {
        return add(name, description, ColumnType.TEXT, value);
    }

    /** A column of whole numbers. */
    public Columns<R> integer(String name, String description, Function<R, OptionalInt> value) {
        return add(name, description, ColumnType.INTEGER, row -> Cells.integer(value.apply(row)));
    }

    /** A column of numbers. */
    public Columns<R> number(String name, String description, Function<R, OptionalDouble> value) {
        return add(name, description, ColumnType.NUMBER, row -> Cells.number(value.apply(row)));
    }

    /** A column of 0 and 1. */
    public Columns<R> flag(String name, String description, Function<R, Optional<Boolean>> value) {
        return add(name, description, ColumnType.BOOLEAN, row -> Cells.flag(value.apply(row)))
                .levels("0 = no, 1 = yes");
    }

    /** A column of times in milliseconds, with three decimals, from nanoseconds. */
    public Columns<R> milliseconds(String name, String description, Function<R, OptionalLong> nanos) {
        return add(name, description, ColumnType.NUMBER, row -> Cells.milliseconds(nanos.apply(row)))
                .unit("ms");
    }

    /** A column of wall-clock times; an export can leave it out. */
    public Columns<R> timestamp(String name, String description, Function<R, String> value) {
        return add(name, description, ColumnType.TIMESTAMP, value);
    }

    /** A column of JSON objects. */
    public Columns<R> json(String name, String description, Function<R, String> value) {
        return add(name, description, ColumnType.JSON, value);
    }

    /** The unit of the last column. */
    public Columns<R> unit(String unit) {
        Column<R> last = removeLast();
        return add(new Column<>(
                last.name(),
                last.description(),
                unit,
                last.type(),
                last.levels(),
                last.missing(),
                last.derivation(),
                last.value()));
    }

    /** The values there can be in the last column. */
    public Columns<R> levels(String levels) {
        Column<R> last = removeLast();
        return add(new Column<>(
                last.name(),
                last.description(),
                last.unit(),
                last.type(),
                levels,
                last.missing(),
                last.derivation(),
                last.value()));
    }

    /** When a cell of the last column is empty. */
    public Columns<R> missing(String missing) {
        Column<R> last = removeLast();
        return add(new Column<>(
                last.name(),
                last.description(),
                last.unit(),
                last.type(),
                last.levels(),
                missing,
                last.derivation(),
                last.value()));
    }

    /** How the last column follows from the events or from other columns. */
    public Columns<R> derivation(String derivation) {
        Column<R> last = removeLast();
        return add(new Column<>(
                last.name(),
                last.description(),
                last.unit(),
                last.type(),
                last.levels(),
                last.missing(),
                derivation,
                last.value()));
    }

    /** The columns declared so far. */
    public List<Column<R>> list() {
        return List.copyOf(declared);
    }

    private Columns<R> add(String name, String description, ColumnType type, Function<R, String> value) {
        return add(new Column<>(name, description, "", type, "", "", "", value));
    }

    private Columns<R> add(Column<R> column) {
        declared.add(column);
        return this;
    }

    private Column<R> removeLast() {
        return declared.remove(declared.size() - 1);
    }
}
