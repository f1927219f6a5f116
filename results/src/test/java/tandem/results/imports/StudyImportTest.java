package tandem.results.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.results.given.AMeasuredStudy;
import tandem.results.measures.trial.MeasuredTrial;

class StudyImportTest {

    private static final String MAP = """
            study: somebody-2020
            participant: who
            arm: [group]
            condition: [phase]
            block: block
            trial: nr
            mode: {alone: solo, helped: sequential}
            item: {id: picture, options: [cat, dog, fox], truth: y}
            advice: {option: ai, none: [unsure], confidence: ai_conf}
            initial: {option: first, confidence: conf1, time: t1}
            final: {option: last, confidence: conf2, time: t2}
            explanation: shown
            delegated: gave
            excluded: why_out
            cells: {missing: [NA], confidence-max: 100, time-unit: s}
            """;
    private static final String HEAD =
            "who,group,phase,block,nr,picture,y,ai,ai_conf,first,conf1,t1,last,conf2,t2,shown,gave,why_out\r\n";

    @TempDir
    Path folder;

    private List<MeasuredTrial> read(String map, String... rows) throws IOException {
        Path csv = Files.writeString(folder.resolve("data.csv"), HEAD + String.join("\r\n", rows));
        return new StudyImport(ImportMapReader.read(map, "map.yaml")).read(csv);
    }

    @Test
    void columnsBecomeWhatTheMapSays() throws IOException {
        MeasuredTrial trial = read(MAP, "p1,old,helped,2,7,img3,cat,dog,80,cat,60,1.5,dog,90,0.75,heatmap,0,NA")
                .get(0);
        assertThat(trial.setting().participant()).isEqualTo("p1");
        assertThat(trial.setting().arm()).isEqualTo("old");
        assertThat(trial.setting().place().blockNumber()).isEqualTo(2);
        assertThat(trial.setting().place().number()).isEqualTo(7);
        assertThat(trial.initialCorrect()).contains(true);
        assertThat(trial.adviceCorrect()).contains(false);
        assertThat(trial.adviceConfidence()).hasValue(0.8);
        assertThat(trial.finalDecision()).contains("dog");
        assertThat(trial.finalConfidence()).hasValue(0.9);
        assertThat(trial.answers().last().orElseThrow().rtMs()).hasValue(750);
        assertThat(trial.explanation().method()).contains("heatmap");
        assertThat(trial.conduct().delegated()).contains(false);
        assertThat(trial.exclusion()).isEmpty();
    }

    @Test
    void emptyAndMissingCellsAreNotThere() throws IOException {
        MeasuredTrial trial = read(MAP, "p1,old,alone,1,1,img3,cat,unsure,NA,,,,dog,,,,,too fast")
                .get(0);
        assertThat(trial.solo()).isTrue();
        assertThat(trial.advised()).isEmpty();
        assertThat(trial.answers().initial()).isEmpty();
        assertThat(trial.finalConfidence()).isEmpty();
        assertThat(trial.exclusion()).contains("too fast");
    }

    @Test
    void measuresAreComputedFromThem() throws IOException {
        // Disagreed twice, moved to the AI once.
        AMeasuredStudy.of(read(
                        MAP,
                        "p1,old,helped,1,1,img1,cat,dog,80,cat,60,1,dog,90,1,,,",
                        "p2,old,helped,1,1,img1,cat,dog,80,cat,60,1,fox,90,1,,,",
                        "p2,old,helped,1,2,img2,dog,dog,80,dog,60,1,dog,90,1,,,"))
                .in("helped")
                .gives("switch_fraction", "", 1 / 2.0, 2);
    }

    @Test
    void theOptionWithTheMostPointsIsTheDecision() throws IOException {
        String map = """
                study: points
                participant: who
                item: {id: picture, options: [1, 2]}
                initial: {points: "conf{option}"}
                cells: {confidence-max: 100}
                """;
        assertThat(read(map, "p,,,,,i,,,,,30,,,70,,,,").get(0).initialDecision())
                .contains("2");
        MeasuredTrial tied = read(map, "p,,,,,i,,,,,50,,,50,,,,").get(0);
        assertThat(tied.initialDecision()).isEmpty();
        assertThat(tied.initialProbability("1")).hasValue(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p1,old,helped,1,1,img1,cat,cow,80,cat,60,1,dog,90,1,,,     | row 1, ai: cow is none of the options [cat, dog, fox]
            p1,old,helped,1,1,img1,cat,dog,high,cat,60,1,dog,90,1,,,   | row 1, ai_conf: high is no number
            p1,old,helped,1,1,img1,cat,dog,180,cat,60,1,dog,90,1,,,    | row 1, ai_conf: 180.0 is not between 0 and 100.0
            p1,old,helped,1.5,1,img1,cat,dog,80,cat,60,1,dog,90,1,,,   | row 1, block: 1.5 is no whole number
            p1,old,helped,1,1,img1,cat,dog,80,cat,60,1,dog,90,1,,yes,  | row 1, gave: yes is neither 0 nor 1
            ,old,helped,1,1,img1,cat,dog,80,cat,60,1,dog,90,1,,,       | row 1, who: the cell is empty
            p1,old,helped                                              | row 1, block: the row ends before it
            """)
    void aCellThatCannotBeMeantIsToldWithItsPlace(String row, String message) {
        assertThatThrownBy(() -> read(MAP, row))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("data.csv, " + message);
    }

    @Test
    void aColumnThatIsNotThereIsTold() {
        assertThatThrownBy(() -> read(MAP.replace("truth: y", "truth: right"), "p1,old,helped,1,1,img1"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("there is no column right; correct the map; the columns are who, group, phase");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        StudyImport study = new StudyImport(ImportMapReader.read(MAP, "map.yaml"));
        assertThatThrownBy(() -> study.read(folder.resolve("nowhere.csv")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("nowhere.csv: cannot be read");
    }
}
