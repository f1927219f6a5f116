package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path folder;

    @Test
    void aSimulatedStudyBecomesAPageThatSaysHowItWasMade() throws IOException {
        Path database = folder.resolve("demo.db");
        Path page = folder.resolve("demo.html");
        tandem("simulate", "demo", "-n", 3, "--seed", 7, "--db", database);

        Call call = tandem("report", "--db", database, "--out", page, "--draws", 10, "--seed", 5);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).isEqualToIgnoringNewLines(page.toString());
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("demo.db", "Nilu or pamo?", "ai-explained", "Collected", "Made")
                .contains("<th scope=\"row\">Draws</th><td>10</td>", "Seed of the draws</th><td>5</td>");
    }
}
