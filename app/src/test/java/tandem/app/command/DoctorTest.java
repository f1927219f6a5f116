package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DoctorTest {

    @TempDir
    Path folder;

    @Test
    void aStationIsMeasuredAndJudgedInWordsAndInAFile() throws Exception {
        Path file = folder.resolve("station.json");

        Call call = tandem("doctor", "--dir", folder, "--seconds", 0.5, "--json", file);

        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines())
                .anyMatch(line -> line.matches("(good|careful|not fit) +frames .* came late.*"))
                .anyMatch(line -> line.matches("good +display +1920 × 1080 pixels"))
                .anyMatch(line -> line.matches("(good|careful|not fit) +disk +a page is forced in .*"));
        boolean fit = call.out().contains("\nThis station is fit for a study.");
        assertThat(call.code()).isEqualTo(fit ? 0 : 1);
        JsonNode certificate = JsonMapper.builder().build().readTree(file.toFile());
        assertThat(certificate.get("fit").asBoolean()).isEqualTo(fit);
        assertThat(certificate.get("display_width").asInt()).isEqualTo(1920);
        assertThat(certificate.get("findings").get("display").asText()).isEqualTo("good");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Call call = tandem("doctor", "--dir", folder.resolve("nowhere"));

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems())
                .containsExactly(folder.resolve("nowhere") + ": no such folder — name the one that data go to");
    }
}
