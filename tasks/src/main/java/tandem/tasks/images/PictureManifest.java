package tandem.tasks.images;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.tasks.MaterialsException;

/** The rows of a CSV file that lists pictures, as spreadsheets write it: cells are trimmed, each row has an id of its own. */
public final class PictureManifest {

    private static final String ID = "id";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private PictureManifest() {}

    /**
     * All rows, one or more.
     *
     * @param needed columns that must be there, {@code id} among them
     * @throws MaterialsException with the line, if one is missing or a row has not a cell for each column, or its id is
     *     empty or another row's
     */
    public static List<Row> rows(Path manifest, List<String> needed) {
        try (Reader reader = withoutMark(Files.newBufferedReader(manifest, StandardCharsets.UTF_8));
                CSVParser parser = FORMAT.parse(reader)) {
            for (String column : needed) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw wrong(
                            manifest,
                            1,
                            "column “" + column + "” is missing — the columns " + String.join(", ", needed)
                                    + " are needed");
                }
            }
            List<Row> rows = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (CSVRecord row : parser) {
                rows.add(row(manifest, parser.getCurrentLineNumber(), row, ids));
            }
            if (rows.isEmpty()) {
                throw wrong(manifest, 1, "no items — add one row a picture");
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new MaterialsException(
                    manifest + ": cannot be read as CSV in UTF-8 (" + broken.getMessage() + ") — save it as such",
                    broken);
        }
    }

    /**
     * A picture's row.
     *
     * @param manifest it stands in
     * @param line in which it ends, from 1
     * @param cells by column
     */
    public record Row(Path manifest, long line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** The picture's id. */
        public String id() {
            return cells.get(ID);
        }

        /** A cell that is there and not blank. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
        }

        /**
         * The file that a cell names, from the folder of the manifest.
         *
         * @param what the file is, for the message
         * @throws MaterialsException if it is not there
         */
        public Path file(String column, String what) {
            Path file = manifest.resolveSibling(cells.get(column));
            if (!Files.isRegularFile(file)) {
                throw wrong(
                        what + " “" + cells.get(column) + "” is missing — copy it to " + file + ", or mend the name");
            }
            return file;
        }

        /** What is wrong with the row, with its place. */
        public MaterialsException wrong(String what) {
            return PictureManifest.wrong(manifest, line, what);
        }
    }

    private static Row row(Path manifest, long line, CSVRecord row, Set<String> ids) {
        if (!row.isConsistent()) {
            throw wrong(
                    manifest,
                    line,
                    row.size() + " cells where the header has another number — quote cells that hold commas");
        }
        String id = row.get(ID);
        if (id.isEmpty() || !ids.add(id)) {
            throw wrong(
                    manifest,
                    line,
                    id.isEmpty()
                            ? "no id — give each picture its own"
                            : "id “" + id + "” stands twice — give each picture its own");
        }
        return new Row(manifest, line, row.toMap());
    }

    /** Spreadsheets begin UTF-8 files with a byte order mark. */
    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static MaterialsException wrong(Path manifest, long line, String what) {
        return new MaterialsException(manifest + ":" + line + ": " + what);
    }
}
