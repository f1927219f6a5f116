package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.language.ShippedProtocols;

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
    @CsvSource({
        "demo, 400, 72",
        "demo-delegation, 400, 72",
        "demo-evidence, 400, 24",
        "demo-maze, 200, 24",
        "demo-minefield, 200, 32",
        "demo-connect-four, 120, 32",
        "demo-series, 150, 32"
    })
    void shippedProtocolsAreGood(String protocol, int items, int trials) {
        Call check = tandem("check", protocol);

        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out())
                .startsWith("OK: " + protocol + " ")
                .contains(items + " items", trials + " main trials a session")
                .hasLineCount(1);
        // How far the work is may be told, where it takes a while.
        assertThat(check.err().lines()).allMatch(line -> line.matches("\\D+: \\d+ of \\d+"));
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

    @Test
    void aPlanIsOneSessionAsJson() throws IOException {
        JsonNode plan = json(tandem("plan", "demo", "--participant", 3, "--seed", 7, "--json"));

        assertThat(plan.get("slot").intValue()).isEqualTo(2);
        assertThat(plan.get("trials"))
                .hasSize(Csv.rows(tandem("plan", "demo", "--participant", 3, "--seed", 7)
                                .out())
                        .size());
        assertThat(plan.get("trials").get(0).get("explanation").isNull()).isTrue();
    }

    @Test
    void theBalanceOfACohortIsToldInTablesAndLeavesNoConfound() {
        Call call = tandem("plan", "demo", "--cohort", 36);

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .containsPattern("ai > solo > ai-explained +6")
                .containsPattern("solo +1: 12, 2: 12, 3: 12")
                .containsPattern("ai-explained +648 of 864 = 0.750, 0.750 to 0.750")
                .containsPattern("Confounds left\\s+none");
    }

    @Test
    void whatIsUnbalancedInACohortIsTold() throws IOException {
        JsonNode balance = json(tandem("plan", "demo", "--cohort", 7, "--json"));

        assertThat(balance.get("confounds")).isNotEmpty();
        assertThat(balance.get("accuracy").get("ai").get("least").doubleValue()).isEqualTo(0.75);
    }

    @Test
    void aCheckAnswersProgramsInJson() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"),
                ShippedProtocols.text("demo")
                        .orElseThrow()
                        .replace("order: williams", "order: fixed")
                        .replace("mode: sequential", "mode: sequentiel"));

        Call call = tandem("check", own, "--json");
        JsonNode answer = json(call);

        assertThat(call.code()).isEqualTo(1);
        assertThat(answer.get("ok").booleanValue()).isFalse();
        JsonNode problem = answer.get("problems").get(0);
        assertThat(problem.get("line").intValue()).isPositive();
        assertThat(problem.get("check").textValue()).isEqualTo("grammar");
        assertThat(problem.get("mend").textValue()).contains("did you mean “sequential”");
        assertThat(json(tandem("check", "demo", "--json"))
                        .get("summary")
                        .get("mainTrials")
                        .intValue())
                .isEqualTo(72);
    }

    @Test
    void aWarningTellsWhyItMatters() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"),
                ShippedProtocols.text("demo").orElseThrow().replace("order: williams", "order: fixed"));

        Call call = tandem("check", own);

        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("warning: everybody meets the levels", "(A block that always comes later");
    }

    @Test
    void theSchemaIsPrintedForEditors() throws IOException {
        assertThat(json(tandem("schema")).get("$schema").textValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    private static JsonNode json(Call call) throws IOException {
        return JsonMapper.builder().build().readTree(call.out());
    }

    private static List<String> items(List<CSVRecord> trials) {
        return trials.stream()
                .filter(row -> row.get("block").startsWith("block"))
                .map(row -> row.get("trial") + " " + row.get("item"))
                .toList();
    }
}
