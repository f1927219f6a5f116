package tandem.results.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void quotesWhatWouldBeReadOtherwise() throws IOException {
        assertThat(written(List.of(List.of("", "plain", "", "a,b", "say \"no\"", "two\nlines", "#1", "end "))))
                .isEqualTo("\"\",plain,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"#1\",\"end \"\r\n");
    }

    @Property(seed = "1")
    void writesWhatCommonsCsvWrites(@ForAll("lines") List<List<String>> lines) throws IOException {
        StringWriter reference = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(reference, CSVFormat.RFC4180)) {
            printer.printRecords(lines);
        }
        assertThat(written(lines)).isEqualTo(reference.toString());
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        return Arbitraries.strings()
                .withChars("ab\",#'=-\\ \t\r\n\u00e9\u202f\u4e2d!~0")
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(4);
    }

    private static String written(List<List<String>> lines) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = new CsvWriter(out)) {
            for (List<String> line : lines) {
                for (String cell : line) {
                    writer.cell(cell);
                }
                writer.end();
            }
        }
        return out.toString();
    }
}
