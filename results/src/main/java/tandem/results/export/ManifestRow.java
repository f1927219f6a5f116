package tandem.results.export;

import java.util.List;
import java.util.OptionalInt;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/**
 * A line of the manifest: a file as it was written.
 *
 * @param file its name, as in the codebook
 * @param path from the folder of the export
 * @param size of a table; empty for other files
 * @param sha256 of its bytes, in hex
 * @param note what a reader must know of it; empty if nothing
 */
record ManifestRow(String file, String path, Size size, String sha256, String note) {

    static final String FILE = "manifest.csv";

    private static final String NO_TABLE = "the file is no table";

    /**
     * How large a table is.
     *
     * @param rows without the head
     * @param columns in the head
     */
    record Size(OptionalInt rows, OptionalInt columns) {

        static final Size NONE = new Size(OptionalInt.empty(), OptionalInt.empty());

        static Size of(long rows, int columns) {
            return new Size(OptionalInt.of((int) rows), OptionalInt.of(columns));
        }
    }

    /** The manifest itself; no session adds a row by itself. */
    static CsvFile<ManifestRow> table() {
        return new CsvFile<>(FILE, columns(), session -> List.of());
    }

    /** The columns of the manifest. */
    private static List<Column<ManifestRow>> columns() {
        return new Columns<ManifestRow>()
                .text("file", "Name of the file, as in the codebook", ManifestRow::file)
                .text("path", "Where it lies in the folder of the export", ManifestRow::path)
                .integer("rows", "Rows, without the head", row -> row.size().rows())
                .missing(NO_TABLE)
                .integer("columns", "Columns", row -> row.size().columns())
                .missing(NO_TABLE)
                .text("sha256", "SHA-256 of its bytes, in hex", ManifestRow::sha256)
                .text("note", "What a reader must know of it", ManifestRow::note)
                .missing("nothing")
                .list();
    }
}
