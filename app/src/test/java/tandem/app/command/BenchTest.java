package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    @TempDir
    Path folder;

    @Test
    void theLogIsMeasuredBesideAPlainFile() throws Exception {
        Call call = tandem("bench", "log", "--events", 3000, "--dir", folder);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("durable events:") && line.endsWith("over 3,000"))
                .anyMatch(line -> line.startsWith("handing one in:"))
                .anyMatch(line -> line.startsWith("a plain file"));
        assertNothingIsLeft();
    }

    @Test
    void theExportIsMeasuredBesideSqlitesOwnProgramWhereThereIsOne() throws Exception {
        Call call = tandem("bench", "export", "--millions", 0.002, "--dir", folder);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("database:"))
                .anyMatch(line -> line.startsWith("tandem export:"))
                .anyMatch(line -> line.startsWith("sqlite3 -csv:"));
        assertNothingIsLeft();
    }

    @Test
    void methodsAreMeasuredBesideTheirPassesAlone() throws Exception {
        Call call = tandem(
                "bench",
                "xai",
                "--model",
                GivenNetworks.bundle(folder, "cnn"),
                "--method",
                "gradient",
                "--method",
                "lime",
                "--method",
                "edges",
                "--samples",
                30,
                "--seconds",
                0);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out().lines())
                .hasSize(5)
                .anyMatch(line -> line.matches("gradient +1 +1 +[0-9.]+ +[0-9.]+ +[0-9.]+"))
                .anyMatch(line -> line.matches("lime +30 +0 +[0-9.]+ +[0-9.]+ +[0-9.]+"))
                // Nothing is asked, so there is no limit.
                .anyMatch(line -> line.matches("edges +0 +0 +[0-9.]+ +– +–"));
    }

    @Test
    void aMethodThatCannotExplainTheNetworkIsToldAndNotLeftOut() throws Exception {
        Call call = tandem(
                "bench",
                "xai",
                "--model",
                GivenNetworks.bundle(folder, "cnn"),
                "--method",
                "gradient",
                "--method",
                "attention-rollout");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems())
                .containsExactly("attention-rollout cannot explain reference — export it with attention(x)");
    }

    @Test
    void tooFewSamplesForThePictureAreTold() throws Exception {
        Call call = tandem(
                "bench",
                "xai",
                "--model",
                GivenNetworks.bundle(folder, "cnn"),
                "--method",
                "kernel-shap",
                "--samples",
                2);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems()).singleElement().asString().startsWith("kernel-shap: ");
    }

    private void assertNothingIsLeft() throws Exception {
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
