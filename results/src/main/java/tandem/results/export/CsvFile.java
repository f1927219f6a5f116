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
}
