package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;

/** From a pilot's database to a list of items that a protocol can name. */
class CalibrateTest {

    @TempDir
    static Path pilot;

    @TempDir
    Path folder;

    private static Path database;

    @BeforeAll
    static void simulateTwelve() {
        database = pilot.resolve("pilot.db");
        assertThat(tandem("simulate", "demo", "-n", 12, "--seed", 7, "--db", database)
                        .code())
                .isZero();
    }

    @Test
    void tellsHowHardItemsAreAndWhetherPeopleAndAiErrOnTheSame() {
        Call call = tandem("calibrate", "--db", database, "--draws", 200);

        assertThat(call.code()).as(call.err()).isZero();
        // Three sets of 24 pictures, which every one of 12 answers alone or before the advice; the AI is right on 18 of
        // 24.
        assertThat(call.out())
                .contains("(simulated): 12 participants, 72 items, 864 answers without the AI")
                .contains("all, ai_accuracy: 0.750")
                .contains("all, human_accuracy: 0.")
                .contains("all, error_correlation: ")
                .contains("all, human_human_error_consistency: ");
    }

    @Test
    void aRowAnItemHasTheCountsOfTheExportedTrials() throws IOException {
        Path out = folder.resolve("out");
        assertThat(tandem("calibrate", "--db", database, "--draws", 100, "--out", out)
                        .code())
                .isZero();
        tandem("export", "--db", database, "--out", folder.resolve("csv"));

        // Counted from trials.csv as an analyst would: final answers alone, initial answers before advice.
        Map<String, List<CSVRecord>> trials = Csv.rows(folder.resolve("csv").resolve("trials.csv")).stream()
                .filter(row -> row.get("excluded").equals("0"))
                .collect(Collectors.groupingBy(row -> row.get("item")));
        List<CSVRecord> rows = Csv.rows(out.resolve("calibration.csv"));
        assertThat(rows).hasSize(72);
        for (CSVRecord row : rows) {
            List<CSVRecord> met = trials.get(row.get("item"));
            long right = met.stream()
                    .filter(trial -> trial.get(trial.get("mode").equals("solo") ? "final_correct" : "initial_correct")
                            .equals("1"))
                    .count();
            assertThat(row.get("answers")).isEqualTo("12");
            assertThat(row.get("right")).isEqualTo(Long.toString(right));
            assertThat(row.get("advice_correct")).isEqualTo(met.get(0).get("advice_correct"));
        }
        assertThat(Csv.rows(out.resolve("error-correlation.csv")))
                .extracting(row -> row.get("items"))
                .containsOnly("all", "truth=nilu", "truth=pamo");
        assertThat(out.resolve("chosen-items.csv")).doesNotExist();
    }

    @Test
    void onlySoloTrialsCountWhereThatIsAsked() {
        // Every one meets 24 of the 72 pictures alone.
        assertThat(tandem("calibrate", "--db", database, "--draws", 100, "--solo-only")
                        .out())
                .contains("12 participants, 72 items, 288 answers without the AI");
    }

    @Test
    void theChosenItemsAreAManifestThatAStudyRunsOn() throws IOException {
        Path out = folder.resolve("out");

        Call call = choose(24, "--items", "creatures", "--out", out);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("chosen: 24 items (nilu 12, pamo 12)").contains("AI accuracy 0.750 (0.750)");
        Map<String, CSVRecord> calibrated = Csv.rows(out.resolve("calibration.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("item"), Function.identity()));
        List<CSVRecord> chosen = Csv.rows(out.resolve("chosen-items.csv"));
        assertThat(chosen).hasSize(24).allSatisfy(row -> {
            assertThat(Path.of(row.get("file"))).isRegularFile();
            assertThat(row.get("solo_accuracy"))
                    .isEqualTo(calibrated.get(row.get("id")).get("solo_accuracy_shrunk"));
            assertThat(Double.parseDouble(row.get("difficulty")))
                    .isEqualTo(1 - Double.parseDouble(row.get("solo_accuracy")), Offset.offset(1e-9));
        });
        // The network says of the drawn files what it says of the shipped pictures.
        Path protocol = Files.writeString(
                folder.resolve("study.yaml"),
                smallDemoOn(out.resolve("chosen-items.csv"), "").replaceAll("(?m)^  - practice: .*$", ""));
        Call check = tandem("check", protocol);
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("24 items, the AI is right on 18");
    }

    @Test
    void blocksCanHaveTheChosenItemsAndPracticeTheOthers() throws IOException {
        Path out = folder.resolve("out");
        assertThat(choose(24, "--items", "creatures", "--out", out).code()).isZero();
        List<CSVRecord> all = Csv.rows(out.resolve("all-items.csv"));
        assertThat(all).hasSize(400);
        List<String> chosen = all.stream()
                .filter(row -> row.get("chosen").equals("yes"))
                .map(row -> row.get("id"))
                .toList();
        assertThat(chosen).hasSize(24);

        Path protocol = Files.writeString(
                folder.resolve("study.yaml"),
                smallDemoOn(out.resolve("all-items.csv"), "items: { where: { chosen: [yes] } }"));
        Call simulation = tandem("simulate", protocol, "-n", 1, "--seed", 1, "--db", folder.resolve("a.db"));
        assertThat(simulation.code()).as(simulation.err()).isZero();
        tandem("export", "--db", folder.resolve("a.db"), "--out", folder.resolve("csv"));

        List<CSVRecord> main = Csv.rows(folder.resolve("csv").resolve("trials.csv")).stream()
                .filter(row -> row.get("practice").equals("0"))
                .toList();
        assertThat(main).hasSize(24).extracting(row -> row.get("item")).hasSameElementsAs(chosen);
    }

    @Test
    void aManifestIsAsGoodAsTheSetItListsAndKeepsItsColumns() throws IOException {
        Path drawn = folder.resolve("drawn");
        assertThat(choose(24, "--items", "creatures", "--out", drawn).code()).isZero();
        Path listed = folder.resolve("listed");

        Call call = choose(24, "--items", drawn.resolve("creatures").resolve("creatures.csv"), "--out", listed);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(Csv.rows(listed.resolve("chosen-items.csv")))
                .extracting(CSVRecord::toMap)
                .isEqualTo(Csv.rows(drawn.resolve("chosen-items.csv")).stream()
                        .map(CSVRecord::toMap)
                        .toList())
                .allSatisfy(row -> assertThat(row).containsKeys("cue", "mask"));
    }

    @Test
    void listsOfAnEarlierChoiceDoNotStay() {
        Path out = folder.resolve("out");
        assertThat(choose(24, "--items", "creatures", "--out", out).code()).isZero();

        Call call = choose(20, "--out", out);

        assertThat(call.err()).contains("all-items.csv: removed, since it was of an earlier choice");
        assertThat(out.resolve("all-items.csv")).doesNotExist();
        assertThat(out.resolve("chosen-items.csv")).exists();
    }

    @Test
    void theSameSeedChoosesTheSame() throws IOException {
        for (String out : List.of("one", "two")) {
            assertThat(choose(24, "--out", folder.resolve(out)).code()).isZero();
        }

        for (String file : List.of("calibration.csv", "error-correlation.csv", "chosen-items.csv")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(Csv.rows(folder.resolve("one").resolve("chosen-items.csv"))
                        .get(0)
                        .isMapped("file"))
                .isFalse();
    }

    @Test
    void whatCannotBeMetIsToldWithTheNearestThatCan() {
        // 18 of 72 are errors of the AI; half of 60 would be 30.
        Call call = choose(60, "--ai-accuracy", 0.5);

        assertThat(call.code()).isZero();
        assertThat(call.err())
                .contains("AI accuracy 0.500 of 60 items needs 30 on which the AI is wrong, and the pilot has 18;"
                        + " the nearest is 0.700");
    }

    @Test
    void moreItemsThanThereAreAreRefusedAndNothingIsWritten() {
        Call call = choose(73, "--items", "creatures", "--out", folder.resolve("out"));

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems())
                .singleElement()
                .asString()
                .contains("73 items are wanted, and only 72 have answers");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aTaskThatMakesItsItemsSaysWhatCanBeUsed() {
        Path mazes = folder.resolve("mazes.db");
        assertThat(tandem("simulate", "demo-maze", "-n", 3, "--seed", 7, "--db", mazes)
                        .code())
                .isZero();

        Call call = tandem(
                "calibrate",
                "--db",
                mazes,
                "--draws",
                50,
                "--choose",
                8,
                "--solo",
                0.7,
                "--out",
                folder.resolve("out"));

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err())
                .contains("a protocol cannot name single ones; what it can have is a range of difficulty");
    }

    @Test
    void aListInWhichAnItemHasAnotherTruthIsRefused() throws IOException {
        Path out = folder.resolve("out");
        tandem("calibrate", "--db", database, "--draws", 50, "--out", out);
        CSVRecord item = Csv.rows(out.resolve("calibration.csv")).get(0);
        String other = item.get("truth").equals("nilu") ? "pamo" : "nilu";
        Path manifest = Files.writeString(
                folder.resolve("wrong.csv"), "id,file,label\n" + item.get("item") + ",wrong.csv," + other + "\n");

        Call call = choose(2, "--items", manifest, "--out", out);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems())
                .singleElement()
                .asString()
                .contains(item.get("item") + " is “" + other + "” there and was “" + item.get("truth")
                        + "” in the pilot");
    }

    @Test
    void someoneElsesFileIsNotReplaced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("calibration.csv"), "subject,score\n1,2\n");

        Call call = choose(24, "--out", out);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains(
                        "calibration.csv: does not begin with the columns item,", "so it is no table of a calibration");
        assertThat(out).isDirectoryNotContaining("glob:**chosen-items.csv");
    }

    @Test
    void aFolderNamedLikeATableIsToldBeforeAnythingIsDone() throws IOException {
        Path out = folder.resolve("out");
        Path inTheWay = Files.createDirectories(out.resolve("chosen-items.csv"));

        Call call = choose(24, "--out", out);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.problems())
                .singleElement()
                .asString()
                .contains(
                        inTheWay + ": is a folder, but a table of a calibration is to be written here — move it away");
        assertThat(out).isDirectoryNotContaining("glob:**calibration.csv");
    }

    @Test
    void callsThatMakeNoSenseAreRefused() {
        assertThat(tandem("calibrate", "--db", database, "--choose", 24).code()).isEqualTo(2);
        assertThat(tandem("calibrate", "--db", database, "--solo", 0.7).code()).isEqualTo(2);
        assertThat(choose(24, "--items", "creatures").code()).isEqualTo(2);
        assertThat(choose(24, "--correlation", 2).err()).contains("correlation is between -1 and 1, not 2.0");
        assertThat(tandem("calibrate", "--db", database, "--draws", 0).err()).contains("--draws counts from 1");
    }

    private static Call choose(int count, Object... more) {
        return tandem(Stream.concat(
                        Stream.of("calibrate", "--db", database, "--draws", 100, "--choose", count, "--solo", 0.7),
                        Stream.of(more))
                .toArray());
    }

    /** The demo with three blocks of 8 trials, 6 of them with right advice, on a list of pictures. */
    private static String smallDemoOn(Path items, String ofBlocks) {
        String demo = ShippedProtocols.text("demo").orElseThrow();
        return demo.replace("items: creatures", "items: " + items)
                .replace(
                        "      trials: 24\n",
                        "      trials: 8\n" + (ofBlocks.isEmpty() ? "" : "      " + ofBlocks + "\n"))
                .replace("familiarisation: 2", "familiarisation: 0");
    }
}
