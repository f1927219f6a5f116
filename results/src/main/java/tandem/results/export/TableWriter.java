package tandem.results.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.results.table.Column;

/**
 * Writes a table row by row.
 *
 * @param <R> its rows
 */
final class TableWriter<R> implements AutoCloseable {

    private final CsvFile<R> file;
    private final CSVPrinter printer;
    private long rows;

    private TableWriter(CsvFile<R> file, CSVPrinter printer) {
        this.file = file;
        this.printer = printer;
    }

    /** A table that has its head, at {@code path}. */
    static <R> TableWriter<R> of(CsvFile<R> file, Path path) throws IOException {
        CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(file.columns().stream().map(Column::name).toList());
        return new TableWriter<>(file, printer);
    }

    /** Adds the rows of a session. */
    void add(SessionData session) throws IOException {
        add(file.rows().apply(session));
    }

    /** Adds rows. */
    void add(List<R> more) throws IOException {
        printer.printRecords(file.cells(more));
        rows += more.size();
    }

    /** Name of the table. */
    String name() {
        return file.name();
    }

    /** What is written so far. */
    ManifestRow.Size size() {
        return ManifestRow.Size.of(rows, file.columns().size());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
