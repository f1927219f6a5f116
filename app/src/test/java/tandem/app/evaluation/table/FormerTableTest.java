package tandem.app.evaluation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerTableTest {

    private static final List<String> COLUMNS = List.of("id", "file");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"id,file\r\none,one.png\r\n", "id,file,note\n", "\"id\",\"file\"\n", "\uFEFFid , file\n", ""})
    void whatBeginsWithTheColumnsIsOneAsASpreadsheetSavesItAndSoIsWhatWasCutOffAtOnce(String content)
            throws IOException {
        assertThat(new FormerTable(Files.writeString(file(), content)).beginsWith(COLUMNS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id\n", "file,id\n", "one,one.png\nid,file\n", "\"id,file", "\n"})
    void whatDoesNotIsNone(String content) throws IOException {
        assertThat(new FormerTable(Files.writeString(file(), content)).beginsWith(COLUMNS))
                .isFalse();
    }

    @Test
    void whatIsNoTextIsNone() throws IOException {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 1};

        assertThat(new FormerTable(Files.write(file(), bytes)).beginsWith(COLUMNS))
                .isFalse();
    }

    private Path file() {
        return folder.resolve("items.csv");
    }
}
