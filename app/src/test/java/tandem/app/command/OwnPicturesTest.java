package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.plan.SessionPlan;
import tandem.tasks.Task;

/** The shipped example over photographs and a TorchScript network, as a lab would bring them. */
class OwnPicturesTest {

    @TempDir
    Path folder;

    @Test
    void photographsGoThroughCheckSimulationAndExport() throws IOException {
        Path protocol = protocol();
        Call check = tandem("check", protocol);
        assertThat(check.code()).as(check.err()).isZero();
        Matcher said = Pattern.compile("54 items, the AI is right on (\\d+)").matcher(check.out());
        assertThat(said.find()).isTrue();
        // What the network's makers found with their own software.
        assertThat(Integer.parseInt(said.group(1))).isBetween(38, 42);

        Call simulation = tandem("simulate", protocol, "-n", 12, "--db", folder.resolve("a.db"));
        assertThat(simulation.code()).as(simulation.err()).isZero();
        tandem("export", "--db", folder.resolve("a.db"), "--out", folder.resolve("csv"));
        List<CSVRecord> main = Csv.rows(folder.resolve("csv/trials.csv")).stream()
                .filter(row -> row.get("trial_kind").equals("main"))
                .toList();
        assertThat(main).hasSize(12 * 36);
        assertThat(main)
                .filteredOn(row -> row.get("advice_correct").equals("1"))
                .hasSize(12 * 27);
    }

    @Test
    void everythingThatASessionShowsCanBePrepared() throws IOException {
        try (OpenStudy study = OpenStudy.open(Protocol.read(protocol().toString()), 1, Task.Progress.SILENT)) {
            SessionPlan plan = study.plan(0);
            int[] last = {0, 0};
            study.materials().prepare(plan, (what, done, total) -> {
                last[0] = done;
                last[1] = total;
            });

            // Twelve main trials and a familiarisation trial are explained.
            assertThat(last).containsExactly(13, 13);
        }
    }

    private Path protocol() throws IOException {
        Path felix = SharedMaterial.folder().resolve("stimuli/felix");
        assumeTrue(Files.isDirectory(felix), "the photographs are not part of the project and do not stand beside it");
        String example = ShippedProtocols.text("own-pictures-example").orElseThrow();
        return Files.writeString(
                folder.resolve("cats.yaml"),
                example.replace("items: pictures/items.csv", "items: " + felix.resolve("items.csv"))
                        .replace("model: model", "model: " + felix.resolve("model")));
    }

    /** Where material lies that is not part of the project: beside one of the folders above. */
}
