package tandem.results.table;

import java.util.function.Function;

/**
 * A column of a table, with its line in the codebook.
 *
 * @param <R> rows it is read from
 * @param name in the head of the file
 * @param description what it holds, in a sentence
 * @param unit of the values; empty if they have none
 * @param type of the values
 * @param levels the values there can be; empty if they are not a few
 * @param missing when a cell is empty; empty if it never is
 * @param derivation how it follows from the events; empty if it is recorded as it stands
 * @param value the cell of a row; an empty text is NA
 */
public record Column<R>(
        String name,
        String description,
        String unit,
        ColumnType type,
        String levels,
        String missing,
        String derivation,
        Function<R, String> value) {

    /** The cell of {@code row}, safe to be opened in a spreadsheet. */
    public String cell(R row) {
        String cell = value.apply(row);
        return type == ColumnType.TEXT ? Cells.neutral(cell) : cell;
    }
}
