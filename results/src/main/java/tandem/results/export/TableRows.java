package tandem.results.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.results.table.Column;

/**
 * Rows of a table as they stand in its file.
 *
 * @param bytes of the rows, with their line ends
 * @param count how many there are
 */
record TableRows(byte[] bytes, int count) {

    /** The head of {@code file}, which counts as no row. */
    static TableRows head(CsvFile<?> file) {
        return new TableRows(
                written(printer -> printer.printRecord(
                        file.columns().stream().map(Column::name).toList())),
                0);
    }

    /** The rows that a session adds to {@code file}. */
    static <R> TableRows of(CsvFile<R> file, SessionData session) {
        return of(file, file.rows().apply(session));
    }

    /** Rows of {@code file}. */
    static <R> TableRows of(CsvFile<R> file, List<R> rows) {
        return new TableRows(
                written(printer -> {
                    for (R row : rows) {
                        for (Column<R> column : file.columns()) {
                            printer.print(column.cell(row));
                        }
                        printer.println();
                    }
                }),
                rows.size());
    }

    private static byte[] written(Printing printing) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printing.on(printer);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Printing {

        void on(CSVPrinter printer) throws IOException;
    }
}
