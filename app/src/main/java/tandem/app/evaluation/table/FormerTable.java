package tandem.app.evaluation.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.app.study.InputException;

/**
 * What lies where a table is to lie.
 *
 * @param file that may be there
 */
record FormerTable(Path file) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();
    /** Some spreadsheets begin a file with it. */
    private static final String MARK = "\uFEFF";

    /**
     * Whether it is a table of an earlier evaluation: whether it begins with these columns, or nothing is in it.
     *
     * @throws InputException if it cannot be read
     */
    boolean beginsWith(List<String> columns) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(reader)) {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                return true;
            }
            List<String> head = rows.next().toList();
            return head.size() >= columns.size()
                    && head.get(0).replace(MARK, "").strip().equals(columns.get(0))
                    && head.subList(1, columns.size()).equals(columns.subList(1, columns.size()));
        } catch (MalformedInputException | UncheckedIOException noTable) {
            return false;
        } catch (IOException refused) {
            throw new InputException(file + ": cannot be read (" + refused + ") — name another folder with --out");
        }
    }
}
