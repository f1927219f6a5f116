package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCheckAndPlanTest {

    @TempDir
    Path folder;

    @Test
    void withoutAWindowTheDemoEndsWithFilesAndATable() throws IOException {
        Call first = tandem("demo", "--no-window", "--dir", folder.resolve("Tandem/demo"));

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("12 simulated participants")
                .contains(folder.resolve("Tandem/demo/simulated-1/demo.db").toString())
                .contains(
                        folder.resolve("Tandem/demo/simulated-1/csv/trials.csv").toString())
                .containsPattern("solo +12 +288")
                .containsPattern("ai +12 +288")
                .containsPattern("ai-explained +12 +288");
        assertThat(Csv.rows(folder.resolve("Tandem/demo/simulated-1/csv/participants.csv")))
                .hasSize(12);
    }

    @Test
    void aSecondDemoLeavesTheFirstAlone() {
        tandem("demo", "--no-window", "--dir", folder);
        tandem("demo", "--no-window", "--dir", folder);

        assertThat(folder.resolve("simulated-1/csv/trials.csv")).exists();
        assertThat(folder.resolve("simulated-2/csv/trials.csv"))
                .hasSameBinaryContentAs(folder.resolve("simulated-1/csv/trials.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "demo-delegation"})
    void shippedProtocolsAreGood(String protocol) {
        Call check = tandem("check", protocol);

        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out())
                .startsWith("OK: " + protocol + " ")
                .contains("400 items", "72 main trials a session")
                .hasLineCount(1);
        assertThat(check.err()).isEmpty();
    }

    @Test
    void aFileOfTheUserComesBeforeAShippedProtocolOnlyByItsPath() throws IOException {
        Path own = Files.writeString(folder.resolve("demo"), "tandem: [");

        assertThat(tandem("check", own).code()).isEqualTo(1);
        assertThat(tandem("check", "demo").code()).isZero();
    }

    @Test
    void aPlanIsOneSessionAsCsv() throws IOException {
        Call plan = tandem("plan", "demo", "--participant", 3, "--seed", 7);
        List<CSVRecord> rows = Csv.rows(plan.out());

        assertThat(plan.err()).isEmpty();
        assertThat(rows).filteredOn(row -> row.get("kind").equals("main")).hasSize(72);
        assertThat(rows)
                .filteredOn(row -> row.get("condition").equals("ai-explained"))
                .hasSize(26)
                .allSatisfy(row -> assertThat(row.get("explanation")).isEqualTo("integrated-gradients"));
        assertThat(rows)
                .filteredOn(row -> row.get("condition").equals("solo"))
                .allSatisfy(row -> assertThat(row.get("explanation")).isEmpty());
        assertThat(rows).extracting(row -> row.get("item")).doesNotHaveDuplicates();
        assertThat(tandem("plan", "demo", "--participant", 3, "--seed", 7)).isEqualTo(plan);
        assertThat(tandem("plan", "demo", "--participant", 4, "--seed", 7)).isNotEqualTo(plan);
        assertThat(tandem("plan", "demo", "--participant", 3, "--seed", 8)).isNotEqualTo(plan);
    }

    @Test
    void aSimulatedSessionFollowsThePlanOfItsSlot() throws IOException {
        List<String> planned = items(
                Csv.rows(tandem("plan", "demo", "--participant", 1, "--seed", 7).out()));
        tandem("simulate", "demo", "-n", 1, "--seed", 7, "--db", folder.resolve("a.db"));
        tandem("export", "--db", folder.resolve("a.db"), "--out", folder.resolve("csv"));

        assertThat(items(Csv.rows(folder.resolve("csv/trials.csv")))).isEqualTo(planned);
    }

    private static List<String> items(List<CSVRecord> trials) {
        return trials.stream()
                .filter(row -> row.get("block").startsWith("block"))
                .map(row -> row.get("trial") + " " + row.get("item"))
                .toList();
    }
}
