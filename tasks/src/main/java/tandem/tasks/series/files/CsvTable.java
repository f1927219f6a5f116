package tandem.tasks.series.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.tasks.MaterialsException;

/**
 * A CSV file with a header, as spreadsheets write it: in UTF-8, cells are trimmed, empty lines skipped.
 *
 * @param file it was read from
 * @param columns in order
 * @param rows in order, one at least
 */
record CsvTable(Path file, List<String> columns, List<Row> rows) {

    private static final long LARGEST_BYTES = 4_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line in which it ends, from 1
     * @param cells by column
     */
    record Row(Path file, long line, Map<String, String> cells) {

        /** A cell that is there and not blank. */
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
        }

        /**
         * A finite number.
         *
         * @throws MaterialsException if the cell is none
         */
        double number(String column) {
            String text = cell(column).orElse("");
            try {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException none) {
                throw noNumber(column, text, none);
            }
            throw noNumber(column, text, null);
        }

        /** What is wrong with the row, with its place. */
        MaterialsException wrong(String what) {
            return CsvTable.wrong(file, line, what);
        }

        private MaterialsException noNumber(String column, String text, Throwable cause) {
            return new MaterialsException(
                    wrong("“" + text + "” in column “" + column
                                    + "” is no number — give one such as 21.5, with a point, and fill gaps before")
                            .getMessage(),
                    cause);
        }
    }

    /**
     * Reads it.
     *
     * @throws MaterialsException in one line, if it is missing, too large, no CSV, or has no rows
     */
    static CsvTable read(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new MaterialsException(file + ": " + Files.size(file) + " bytes — give " + LARGEST_BYTES
                        + " at most; cut the series or thin it");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return parsed(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new MaterialsException(
                    file + ": cannot be read as CSV in UTF-8 (" + broken.getMessage() + ") — save it as such", broken);
        }
    }

    /** That a column is there. */
    void require(String column, List<String> needed) {
        if (!columns.contains(column)) {
            throw wrong(
                    file,
                    1,
                    "column “" + column + "” is missing — the columns " + String.join(", ", needed) + " are needed");
        }
    }

    static MaterialsException wrong(Path file, long line, String what) {
        return new MaterialsException(file + ":" + line + ": " + what);
    }

    private static CsvTable parsed(Path file, String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (!row.isConsistent()) {
                    throw wrong(
                            file,
                            parser.getCurrentLineNumber(),
                            row.size() + " cells where the header has "
                                    + parser.getHeaderNames().size() + " — quote cells that hold commas");
                }
                rows.add(new Row(file, parser.getCurrentLineNumber(), Map.copyOf(row.toMap())));
            }
            if (rows.isEmpty()) {
                throw wrong(file, 1, "no rows — add some below the header");
            }
            return new CsvTable(file, parser.getHeaderNames(), rows);
        }
    }
}
