package tandem.results.export;

import java.io.IOException;
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

    /** Writes the rows that a session adds. */
    void write(SessionData session, CsvWriter out) throws IOException {
        for (R row : rows.apply(session)) {
            for (Column<R> column : columns) {
                out.cell(column.cell(row));
            }
            out.end();
        }
    }
}
