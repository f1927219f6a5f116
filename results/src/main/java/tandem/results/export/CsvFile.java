package tandem.results.export;

import java.util.List;
import java.util.function.Function;
import tandem.results.table.Column;

/**
 * A file of the export.
 *
 * @param <R> its rows
 * @param name such as {@code trials.csv}
 * @param columns in order
 * @param rows that one session adds
 */
record CsvFile<R>(String name, List<Column<R>> columns, Function<SessionData, List<R>> rows) {

    CsvFile {
        columns = List.copyOf(columns);
    }

    /** The cells that a session adds, row by row. */
    List<List<String>> cells(SessionData session) {
        return cells(rows.apply(session));
    }

    /** The cells of rows. */
    List<List<String>> cells(List<R> ofRows) {
        return ofRows.stream()
                .map(row -> columns.stream().map(column -> column.cell(row)).toList())
                .toList();
    }
}
