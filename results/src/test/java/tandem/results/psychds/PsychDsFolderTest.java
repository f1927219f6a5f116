package tandem.results.psychds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Method;
import tandem.results.export.CsvExport;
import tandem.results.export.ExportException;
import tandem.results.given.AStudyInUse;
import tandem.results.statistics.Draws;
import tandem.results.store.EventStore;

class PsychDsFolderTest {

    private static final PsychDsFolder DATASET = new PsychDsFolder("a-study", "0.1.0");

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void collect() {
        database = folder.resolve("study.db");
        try (EventStore store = EventStore.open(database)) {
            AStudyInUse.simulate(store, 2);
            store.flush();
        }
    }

    @Test
    void keepsEveryRuleOfTheSpecification() throws IOException {
        write(folder.resolve("dataset"));

        assertThat(PsychDsRules.brokenBy(folder.resolve("dataset"))).isEmpty();
    }

    @Test
    void namesDataFilesByStudyAndContent() throws IOException {
        write(folder.resolve("dataset"));

        try (Stream<Path> files = Files.list(folder.resolve("dataset/data"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(
                            "study-astudy_description-trials_data.csv",
                            "study-astudy_description-events_data.csv",
                            "study-astudy_description-measures_data.csv",
                            "study-astudy_description-confirmatory_data.csv");
        }
    }

    @Test
    void theManifestAndTheScriptsSpeakOfWhereTheFilesLie() throws IOException {
        Path dataset = folder.resolve("dataset");
        write(dataset);

        List<String> manifest = Files.readAllLines(dataset.resolve("documentation/manifest.csv"));
        assertThat(manifest.subList(1, manifest.size()))
                .extracting(line -> line.split(",")[1])
                .contains(
                        "data/study-astudy_description-trials_data.csv",
                        "documentation/codebook.csv",
                        "documentation/confirmatory.json",
                        "analysis/analysis.R",
                        "analysis/analysis.py")
                .allSatisfy(path -> assertThat(dataset.resolve(path)).isRegularFile());
        assertThat(Files.readString(dataset.resolve("analysis/analysis.R")))
                .contains("file.path(here, \"..\")", "read_cells(\"documentation/manifest.csv\")");
    }

    @Test
    void whatAReaderMustKnowStandsInTheReadme() throws IOException {
        write(folder.resolve("dataset"));

        assertThat(Files.readString(folder.resolve("dataset/README.md")))
                .contains("- answer_about-you_age of a-study (simulated): fewer than five participants share =2+2 (2)");
    }

    /** The checker is one: a dataset with slips has lines. */
    @Test
    void theRulesFindSlips() throws IOException {
        Path dataset = folder.resolve("dataset");
        write(dataset);
        Path trials = dataset.resolve("data/study-astudy_description-trials_data.csv");
        Files.writeString(trials, "study,study,odd\r\n1,2\r\n");
        Files.move(trials, dataset.resolve("data/trials.csv"));
        Files.delete(dataset.resolve("README.md"));

        List<String> broken = PsychDsRules.brokenBy(dataset);

        assertThat(broken)
                .contains(
                        "README.md is missing",
                        "trials.csv is not keyword-value_…_data.csv",
                        "trials.csv repeats a column",
                        "trials.csv: column “odd” is not among variableMeasured",
                        "trials.csv: row 2 has another length");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "mine");

        assertThatExceptionOfType(ExportException.class).isThrownBy(() -> write(taken));

        try (Stream<Path> files = Files.list(taken)) {
            assertThat(files).containsExactly(taken.resolve("mine.txt"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".taken"));
        }
    }

    private void write(Path target) {
        Method method = Method.usual(new Draws(20, 7, 1), "0.1.0");
        try (EventStore store = EventStore.openExisting(database)) {
            DATASET.write(new CsvExport(store, false).with(Analysis.of(store, method)), target);
        }
    }
}
