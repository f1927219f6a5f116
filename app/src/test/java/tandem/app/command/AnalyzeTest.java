package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;

/** From a database to the confirmatory table. */
class AnalyzeTest {

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void simulateEight() {
        database = folder.resolve("study.db");
        assertThat(tandem("simulate", "demo", "-n", 8, "--seed", 7, "--db", database)
                        .code())
                .isZero();
    }

    @Test
    void printsWhoIsAnalysedAndARowAHypothesisOfTheProtocol() {
        Call call = tandem("analyze", "--db", database, "--draws", 200);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out())
                .contains(
                        "(simulated): 8 started, 0 refused, 0 left before consent, 0 unfinished, 0 excluded, 8 analysed")
                .contains("Confirmatory: error probability 0.05, correction holm")
                .contains("over-reliance  Wrong advice is followed more often when it is explained.")
                .contains("over_reliance, condition=ai-explained against condition=ai; paired-t, greater")
                .contains("n 8 and 8")
                .contains(", corrected ");
    }

    @Test
    void writesTheSameNumbersAsFilesThatTheSameSeedRepeatsByteForByte() throws IOException {
        for (String out : new String[] {"one", "two"}) {
            assertThat(tandem(
                                    "analyze",
                                    "--db",
                                    database,
                                    "--draws",
                                    200,
                                    "--no-wall-clock",
                                    "--out",
                                    folder.resolve(out))
                            .code())
                    .isZero();
        }

        for (String file : new String[] {"measures.csv", "confirmatory.csv", "confirmatory.json", "codebook.csv"}) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        JsonNode rows = JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("one").resolve("confirmatory.json")))
                .get("confirmatory");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).get("method").asText()).startsWith("TOST");
        assertThat(rows.get(0).get("p").isNumber()).isTrue();
        assertThat(rows.get(0).get("n").asInt()).isEqualTo(8);
        assertThat(Files.readString(folder.resolve("one").resolve("measures.csv")))
                .contains("over_reliance", "rsr");
    }

    @Test
    void aHypothesisOfAMeasureThatIsNotThereKeepsAStudyFromBeingRun() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.yaml"),
                ShippedProtocols.text("demo").orElseThrow().replace("measure: rair", "measure: raair"));

        Call call = tandem("check", file);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("hypothesis appropriate-reliance: there is no measure “raair”");
    }

    @Test
    void drawsThatCannotBeAreRefusedInALine() {
        Call call = tandem("analyze", "--db", database, "--draws", 0);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("--draws counts from 1");
    }

    @Test
    void measuresAreListedWithWhatTheyNeed() {
        assertThat(tandem("measures").out())
                .contains("appropriate_reliance / rair")
                .contains("needs: ");
    }
}
