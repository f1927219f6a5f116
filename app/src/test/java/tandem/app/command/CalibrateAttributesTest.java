package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/** What a pilot's items had as attributes. */
class CalibrateAttributesTest {

    @TempDir
    Path folder;

    @Test
    void whatTrialsRecordedIsKnownUnlessItDiffered() {
        CalibrateAttributes known = CalibrateAttributes.of(List.of(
                started("a", Map.of("noise", "0.2", "blur", "0")),
                started("b", Map.of("noise", "0")),
                started("a", Map.of("noise", "0.2", "blur", "0.1"))));

        assertThat(known.of("a")).isEqualTo(Map.of("noise", "0.2"));
        assertThat(known.of("b")).isEqualTo(Map.of("noise", "0"));
        assertThat(known.of("c")).isEmpty();
    }

    @Test
    void listsTellTheLevelsAtWhichThePilotsPicturesWereSeen() throws IOException {
        Path database = folder.resolve("pilot.db");
        Path protocol = Files.writeString(
                folder.resolve("noisy.yaml"),
                ShippedProtocols.text("demo")
                        .orElseThrow()
                        .replace("  items: creatures\n", "  items: creatures\n  parameters: { noise: [0, 0.2] }\n"));
        Call pilot = tandem("simulate", protocol, "-n", 3, "--seed", 7, "--db", database);
        assertThat(pilot.code()).as(pilot.err()).isZero();
        Path out = folder.resolve("out");

        Call call = tandem(
                "calibrate",
                "--db",
                database,
                "--draws",
                50,
                "--choose",
                24,
                "--solo",
                0.7,
                "--items",
                "creatures",
                "--out",
                out);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(Csv.rows(out.resolve("chosen-items.csv")))
                .extracting(row -> row.get("noise"))
                .containsOnly("0", "0.2");
        assertThat(Csv.rows(out.resolve("all-items.csv")))
                .anySatisfy(row -> assertThat(row.get("noise")).isEmpty())
                .filteredOn(row -> !row.get("answers").equals("0"))
                .hasSize(72)
                .extracting(row -> row.get("noise"))
                .containsOnly("0", "0.2");
    }

    private static Event started(String item, Map<String, String> attributes) {
        return new Event(
                "session",
                1,
                0,
                Instant.EPOCH,
                0,
                "trial",
                EventType.TRIAL_STARTED,
                Map.of("item", item, "attributes", attributes));
    }
}
