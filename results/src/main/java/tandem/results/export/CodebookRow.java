package tandem.results.export;

import java.util.List;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/**
 * A line of the codebook.
 *
 * @param file name of the file
 * @param column of that file
 */
record CodebookRow(String file, Column<?> column) {

    static final String FILE = "codebook.csv";

    /** The lines that describe {@code files}. */
    static List<CodebookRow> of(List<CsvFile<?>> files) {
        return files.stream()
                .flatMap(file -> file.columns().stream().map(column -> new CodebookRow(file.name(), column)))
                .toList();
    }

    /** The codebook itself; no session adds a row by itself. */
    static CsvFile<CodebookRow> table() {
        return new CsvFile<>(FILE, columns(), session -> List.of());
    }

    /** The columns of the codebook. */
    private static List<Column<CodebookRow>> columns() {
        return new Columns<CodebookRow>()
                .text("file", "Name of the file", CodebookRow::file)
                .text("column", "Name of the column", row -> row.column().name())
                .text("description", "What it holds", row -> row.column().description())
                .text("unit", "Unit of its values", row -> row.column().unit())
                .missing("they have none")
                .text("type", "What its cells are", row -> row.column().type().word())
                .levels("text, integer, number, boolean, timestamp, json")
                .text("levels", "The values there can be", row -> row.column().levels())
                .missing("they are not a few")
                .text(
                        "missing",
                        "When a cell is empty, which means NA",
                        row -> row.column().missing())
                .missing("a cell is never empty")
                .text(
                        "derivation",
                        "How it follows from events or other columns",
                        row -> row.column().derivation())
                .missing("it is recorded as it stands")
                .list();
    }
}
