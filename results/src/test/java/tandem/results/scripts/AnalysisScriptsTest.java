package tandem.results.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AHypothesis.aHypothesis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.CellValues;
import tandem.results.analysis.ConfirmatoryRow;
import tandem.results.analysis.Method;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Result;

class AnalysisScriptsTest {

    private static final DataPlaces PLACES = new DataPlaces("..", "about/codebook.csv", "about/manifest.csv");

    private static Map<String, String> scripts(Hypothesis... planned) {
        Analysis analysis = new Analysis(List.of(), List.of(), Method.usual(new Draws(20, 7, 1), "0.1.0"));
        return AnalysisScripts.of(
                        analysis,
                        List.of(planned).stream()
                                .map(AnalysisScriptsTest::untested)
                                .toList())
                .texts(script -> PLACES);
    }

    private static StudyConfirmation untested(Hypothesis hypothesis) {
        CellValues none = new CellValues(Map.of(), 0);
        return new StudyConfirmation(
                "a-study",
                "ph",
                true,
                AnalysisPlan.NONE,
                new ConfirmatoryRow(
                        hypothesis,
                        none,
                        none,
                        Result.notAvailable("nobody took part"),
                        OptionalDouble.empty(),
                        Optional.empty()));
    }

    @Test
    void aHypothesisIsACallWithItsOutcomeItsTrialsAndItsCells() {
        Map<String, String> scripts = scripts(
                aHypothesis().measuring("rair").comparing("ai-explained", "ai").build());

        assertThat(scripts.get(AnalysisScripts.R))
                .contains(
                        "study = list(\"study\" = \"a-study\", \"protocol_hash\" = \"ph\", \"simulated\" = TRUE)",
                        "outcome = \"follows\"",
                        "family = \"binomial\"",
                        "where = list(\"initial_correct\" = FALSE, \"advice_correct\" = TRUE)",
                        "of = list(\"condition\" = \"ai-explained\")",
                        "against = list(\"condition\" = \"ai\")");
        assertThat(scripts.get(AnalysisScripts.PYTHON))
                .contains(
                        "study = {\"study\": \"a-study\", \"protocol_hash\": \"ph\", \"simulated\": True}",
                        "where = {\"initial_correct\": False, \"advice_correct\": True}",
                        "of = {\"condition\": \"ai-explained\"}");
    }

    @Test
    void aMeasureOfNoSingleTrialIsSaidToHaveNoModel() {
        assertThat(scripts(aHypothesis().measuring("error_detection_d_prime").build())
                        .get(AnalysisScripts.R))
                .contains("error_detection_d_prime is of no single trial, and has no mixed model")
                .doesNotContain("outcome = \"");
    }

    @Test
    void withoutAPlanThereIsNoModel() {
        assertThat(scripts().get(AnalysisScripts.PYTHON))
                .contains("print(\"\\u000aThe protocol plans no hypothesis: there is no model to fit.\")");
    }

    @Test
    void namesAndPlacesAreFilledIn() {
        scripts()
                .values()
                .forEach(script -> assertThat(script)
                        .startsWith(AnalysisScripts.BEGINNING)
                        .contains("about/codebook.csv", "about/manifest.csv", "\"..\"", "Tandem 0.1.0")
                        .doesNotContainPattern("@[A-Z]+@"));
    }

    @Test
    void aScriptIsKnownToBeChangedByItsLastLine() {
        String script = scripts().get(AnalysisScripts.R);

        assertThat(AnalysisScripts.unchanged(script)).isTrue();
        assertThat(AnalysisScripts.unchanged(script.replace("binomial", "poisson")))
                .isFalse();
        assertThat(AnalysisScripts.unchanged(script + "more\n")).isFalse();
        assertThat(AnalysisScripts.unchanged("mine")).isFalse();
    }

    @Test
    void textsAreTheSameInEveryLocale() {
        assertThat(Language.R.text("é \"x\" \\ 𝛼\n")).isEqualTo("\"\\u00e9 \\\"x\\\" \\\\ \\U0001d6fc\\u000a\"");
    }

    @Test
    void rIsTheFirstOnThePath(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path program = Files.createFile(folder.resolve("Rscript"));
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(RScript.onPath(empty.toString())).isEmpty();
        assertThat(RScript.onPath(empty + File.pathSeparator + folder)).contains(new RScript(program));
    }
}
