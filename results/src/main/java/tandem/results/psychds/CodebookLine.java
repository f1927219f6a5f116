package tandem.results.psychds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of an export's codebook.
 *
 * @param file that the column is of
 * @param column its name
 * @param text what it holds, its levels, when it is empty and what it follows from
 * @param unit of its values; empty if they have none
 */
record CodebookLine(String file, String column, String text, String unit) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** All lines, in their order. */
    static List<CodebookLine> in(Path codebook) throws IOException {
        try (CSVParser lines = CSVParser.parse(codebook, StandardCharsets.UTF_8, FORMAT)) {
            return lines.stream().map(CodebookLine::of).toList();
        }
    }

    private static CodebookLine of(CSVRecord line) {
        return new CodebookLine(
                line.get("file"),
                line.get("column"),
                line.get("description")
                        + told("; values: ", line.get("levels"))
                        + told("; empty (NA) where ", line.get("missing"))
                        + told("; derived: ", line.get("derivation")),
                line.get("unit"));
    }

    private static String told(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }
}
