package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tandem.app.command.Call.tandem;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of an export, run where R with lme4, or a Python with pandas and statsmodels, is found. */
class ScriptsTest {

    private static final List<String> HYPOTHESES = List.of("over-reliance", "appropriate-reliance", "accuracy");

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void simulateTwelve() {
        database = folder.resolve("study.db");
        assertThat(tandem("simulate", "demo", "-n", 12, "--seed", 7, "--db", database)
                        .code())
                .isZero();
    }

    /** A number of rows or columns, or a participants' mean, that differs from Tandem's stops a script. */
    @Test
    void rReadsEveryFileAndFitsAModelAHypothesis() throws Exception {
        assumeTrue(runs("Rscript", "-e", "library(lme4)"), "R with lme4 is not found");
        Path out = folder.resolve("out");

        Call call = tandem("analyze", "--db", database, "--draws", 50, "--out", out, "--run-r");

        assertThat(call.code()).as(call.out() + call.err()).isZero();
        assertThat(call.out().lines().filter(line -> line.endsWith("as the manifest says")))
                .hasSize(8);
        List<CSVRecord> models = Csv.rows(out.resolve("models-r.csv"));
        assertThat(models).extracting(row -> row.get("hypothesis")).containsExactlyElementsOf(HYPOTHESES);
        assertThat(models).last().satisfies(row -> {
            assertThat(row.get("trials")).isEqualTo("" + 12 * 48);
            assertThat(row.get("participants")).isEqualTo("12");
        });
        assertThat(out.resolve("accuracy.pdf")).isNotEmptyFile();
        assertThat(out.resolve("reliance.pdf")).isNotEmptyFile();
    }

    @Test
    void pythonReadsEveryFileOfADatasetAndFitsTheModels() throws Exception {
        Optional<String> python = Stream.of("python3", "/usr/bin/python3", "python")
                .filter(program -> runs(program, "-c", "import pandas, statsmodels, matplotlib, scipy"))
                .findFirst();
        assumeTrue(python.isPresent(), "no Python with pandas, statsmodels and matplotlib is found");
        Path dataset = folder.resolve("dataset");
        Call export = tandem("export", "--db", database, "--draws", 50, "--out", dataset, "--psych-ds");
        assertThat(export.code()).as(export.err()).isZero();
        Path analysis = dataset.resolve("analysis");

        Path said = folder.resolve("said.txt");
        int status = run(said, python.get(), analysis.resolve("analysis.py").toString());

        assertThat(status).as(Files.readString(said)).isZero();
        assertThat(Files.readAllLines(said).stream().filter(line -> line.endsWith("as the manifest says")))
                .hasSize(8);
        assertThat(Files.readString(said)).doesNotContain("changed since the export");
        assertThat(Csv.rows(analysis.resolve("models-python.csv")))
                .extracting(row -> row.get("hypothesis"))
                .containsOnlyElementsOf(HYPOTHESES);
        assertThat(analysis.resolve("accuracy.png")).isNotEmptyFile();
        assertThat(analysis.resolve("reliance.png")).isNotEmptyFile();
    }

    @Test
    void runningRNeedsAFolder() {
        Call call = tandem("analyze", "--db", database, "--run-r");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("--run-r needs --out");
    }

    private boolean runs(String... command) {
        try {
            return run(folder.resolve("probe.txt"), command) == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    private static int run(Path said, String... command) throws IOException {
        File out = said.toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        return process.onExit().join().exitValue();
    }
}
