package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateAndExportTest {

    private static final List<String> FILES = List.of(
            "trials.csv",
            "exposures.csv",
            "events.csv",
            "participants.csv",
            "questionnaires.csv",
            "codebook.csv",
            "manifest.csv");

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path first = simulated("first", 3, 7);
        Path second = simulated("second", 3, 7);
        Path other = simulated("other", 3, 8);

        for (String file : FILES) {
            assertThat(first.resolve(file)).as(file).hasSameBinaryContentAs(second.resolve(file));
        }
        assertThat(Files.mismatch(first.resolve("trials.csv"), other.resolve("trials.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void twelveParticipantsHaveSeventyTwoMainTrialsEachAndTheAiIsRightOnEighteenOfTwentyFour() throws IOException {
        List<CSVRecord> main = main(simulated("demo", 12, 7).resolve("trials.csv"));

        assertThat(main).hasSize(12 * 72);
        Map<String, List<CSVRecord>> blocks =
                main.stream().collect(Collectors.groupingBy(row -> row.get("session") + " " + row.get("block")));
        assertThat(blocks).hasSize(12 * 3);
        assertThat(blocks.values()).allSatisfy(block -> {
            assertThat(block).hasSize(24);
            assertThat(block)
                    .filteredOn(row -> row.get("advice_correct").equals("1"))
                    .hasSize(18);
        });
    }

    @Test
    void everyItemSetIsMetInEveryConditionEquallyOften() throws IOException {
        List<CSVRecord> main = main(simulated("demo", 18, 1).resolve("trials.csv"));

        Map<String, Long> blocks = main.stream()
                .map(row -> row.get("session") + " " + row.get("condition") + " " + row.get("item_set"))
                .distinct()
                .collect(
                        Collectors.groupingBy(block -> block.substring(block.indexOf(' ') + 1), Collectors.counting()));
        assertThat(blocks)
                .hasSize(9)
                .allSatisfy((cell, times) -> assertThat(times).isEqualTo(6));
    }

    @Test
    void soloTrialsKeepTheSilentAnswerOfTheAiAndShowNothing() throws IOException {
        List<CSVRecord> solo = main(simulated("demo", 1, 1).resolve("trials.csv")).stream()
                .filter(row -> row.get("condition").equals("solo"))
                .toList();

        assertThat(solo).hasSize(24).allSatisfy(row -> {
            assertThat(row.get("advice")).isIn("nilu", "pamo");
            assertThat(Set.of("", "0")).contains(row.get("advice_visible_ms"));
            assertThat(Set.of("", "0")).contains(row.get("explanation_visible_ms"));
        });
    }

    @Test
    void moreParticipantsAreAddedAndThoseThatAreThereStayAsTheyWere() throws IOException {
        Path database = folder.resolve("grown.db");
        tandem("simulate", "demo", "-n", 1, "--seed", 7, "--db", database);
        tandem("simulate", "demo", "-n", 3, "--seed", 7, "--db", database);
        tandem("simulate", "demo", "-n", 2, "--seed", 7, "--db", database);

        Path grown = exported(database, "grown");
        assertThat(grown.resolve("events.csv"))
                .hasSameBinaryContentAs(simulated("whole", 3, 7).resolve("events.csv"));
    }

    @Test
    void theDataSayThatTheyAreSimulated() throws IOException {
        List<CSVRecord> participants = Csv.rows(simulated("demo", 1, 1).resolve("participants.csv"));

        assertThat(participants)
                .singleElement()
                .satisfies(row -> assertThat(row.get("simulated")).isEqualTo("1"));
    }

    @Test
    void wallClockColumnsAreLeftOutWhenAsked() throws IOException {
        Path with = simulated("with", 1, 1);
        Call call = tandem(
                "export", "--db", folder.resolve("with.db"), "--out", folder.resolve("without"), "--no-wall-clock");

        assertThat(call.code()).isZero();
        assertThat(Files.readString(with.resolve("events.csv"))).contains("2000-01-01T");
        for (String file : FILES) {
            assertThat(Files.readString(folder.resolve("without").resolve(file)))
                    .as(file)
                    .doesNotContain("2000-01-01T");
        }
    }

    @Test
    void delegationIsSimulatedAsWell() throws IOException {
        Path database = folder.resolve("delegation.db");
        assertThat(tandem("simulate", "demo-delegation", "-n", 2, "--db", database)
                        .code())
                .isZero();

        List<CSVRecord> delegation = main(exported(database, "delegation").resolve("trials.csv")).stream()
                .filter(row -> row.get("mode").equals("delegation"))
                .toList();
        assertThat(delegation).extracting(row -> row.get("delegated")).contains("0", "1");
        assertThat(delegation)
                .filteredOn(row -> row.get("delegated").equals("1"))
                .allSatisfy(row -> assertThat(row.get("final_decision")).isEqualTo(row.get("advice")));
    }

    private Path simulated(String name, int participants, int seed) {
        Path database = folder.resolve(name + ".db");
        Call call = tandem("simulate", "demo", "-n", participants, "--seed", seed, "--db", database);
        assertThat(call.code()).as(call.err()).isZero();
        return exported(database, name);
    }

    private Path exported(Path database, String name) {
        Path out = folder.resolve(name);
        Call call = tandem("export", "--db", database, "--out", out);
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .containsExactlyElementsOf(
                        FILES.stream().map(file -> out.resolve(file).toString()).toList());
        return out;
    }

    private static List<CSVRecord> main(Path trials) throws IOException {
        return Csv.rows(trials).stream()
                .filter(row -> row.get("block").startsWith("block"))
                .filter(row -> row.get("trial_kind").equals("main"))
                .toList();
    }
}
