package tandem.tasks.series.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.tasks.MaterialsException;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.detection.DetectorTraining;
import tandem.tasks.series.detection.SeriesDetector;

class SeriesFilesTest {

    private final SeriesItem original = new SeriesGenerator(8, new SeriesDials(3, 120, 24, 0.5, 0.25, 0)).item(0);

    @TempDir
    Path folder;

    @BeforeEach
    void writeASeriesOfTwoSamplesASecond() throws IOException {
        Files.writeString(folder.resolve("monday.csv"), csv(original.series().values(), true));
        Files.writeString(folder.resolve("untimed.csv"), csv(original.series().values(), false));
    }

    @Test
    void aLaboratorysSeriesIsReadAsItStandsThere() throws IOException {
        List<SeriesItem> items = items(
                "file,from,to,truth,difficulty,novelty,id",
                "monday.csv,30,42,drift,0.4,,",
                "untimed.csv,60,84,normal,,yes,calm");

        SeriesItem first = items.get(0);
        assertThat(first.series().values()).isEqualTo(original.series().values());
        assertThat(first.series().channels()).containsExactly("inlet", "outlet", "pump");
        // Two samples a second: seconds 30 to 42 are samples 60 to 84.
        assertThat(first.window()).isEqualTo(new Window(60, 84));
        assertThat(first.truth().cause()).isEqualTo(Cause.DRIFT);
        assertThat(first.truth().difficulty()).isEqualTo(OptionalDouble.of(0.4));
        assertThat(first.truth().affected()).isEmpty();
        assertThat(first.id()).isEqualTo("monday.csv:60-84");

        SeriesItem second = items.get(1);
        assertThat(second.window()).isEqualTo(new Window(60, 84));
        assertThat(second.truth().novelty()).isTrue();
        assertThat(second.truth().difficulty()).isEmpty();
        assertThat(second.id()).isEqualTo("calm");
        assertThat(SeriesFiles.alike(items)).isEqualTo(new SeriesDials(3, 120, 24, 0.5, 0.25, 0.5));
    }

    @Test
    void theFilesOfAListAreItselfAndItsSeries() throws IOException {
        Path list = folder.resolve("items.csv");
        Files.writeString(
                list, "file,from,to,truth\nmonday.csv,30,42,drift\nuntimed.csv,60,84,normal\nmonday.csv,0,12,normal\n");

        assertThat(SeriesFiles.files(list))
                .containsExactly(list, folder.resolve("monday.csv"), folder.resolve("untimed.csv"));
    }

    @Test
    void aDetectorThatLearnedFromSeriesLikeThemJudgesThem() throws IOException {
        List<SeriesItem> items = items("file,from,to,truth", "monday.csv,30,42,drift");

        SeriesDetector detector = new DetectorTraining(SeriesFiles.alike(items), 50, 50, 1).train();

        assertThat(detector.advise(items.get(0)).confidence()).isBetween(0.2, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tuesday.csv,30,42,drift | :2: series “tuesday.csv” is missing — copy it to",
                "monday.csv,30,42,fire | :2: truth “fire” is no cause — there are normal, spike, drift, dropout",
                "monday.csv,,42,drift | :2: “” in column “from” is no number — give one",
                "monday.csv,42,30,drift | :2: monday.csv: window from sample 84 to 60: give 0 or more, and an end after",
                "monday.csv,30,31,drift | :2: monday.csv: series with a window of 2 samples: give 24 or more",
                "monday.csv,0,59,drift | :2: monday.csv: series with 120 samples: give from 472, 4 windows",
                "monday.csv,30 | :2: 2 cells where the header has 4 — quote cells",
            })
    void whatCannotBeUsedIsToldWithItsLine(String row, String message) {
        assertThatThrownBy(() -> items("file,from,to,truth", row))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("items.csv" + message);
    }

    @Test
    void difficultiesAndNoveltiesOutOfRangeAreTold() {
        assertThatThrownBy(() -> items("file,from,to,truth,difficulty", "monday.csv,30,42,drift,3"))
                .hasMessageContaining("difficulty 3.0 — give one from 0, easy, to 1");
        assertThatThrownBy(() -> items("file,from,to,truth,novelty", "monday.csv,30,42,normal,perhaps"))
                .hasMessageContaining("give yes or no");
        assertThatThrownBy(() -> items("file,from,to,truth,novelty", "monday.csv,30,42,drift,yes"))
                .hasMessageContaining("natural novelty is normal, not drift");
    }

    @Test
    void aListThatLacksAColumnOrRepeatsOrMixesIsTold() {
        assertThatThrownBy(() -> items("file,from,to", "monday.csv,30,42"))
                .hasMessageContaining("items.csv:1: column “truth” is missing — the columns file, from, to, truth");
        assertThatThrownBy(() -> items("file,from,to,truth")).hasMessageContaining("no rows — add some");
        assertThatThrownBy(() -> items("file,from,to,truth", "monday.csv,30,42,drift", "monday.csv,30,42,spike"))
                .hasMessageContaining("items.csv:3: item “monday.csv:60-84” stands in line 2 too");
        assertThatThrownBy(() -> items("file,from,to,truth", "monday.csv,30,42,drift", "monday.csv,30,43,spike"))
                .hasMessageContaining("items.csv:3: a window of 26 samples of 3 channels, where the first item has 24");
    }

    @Test
    void aSeriesWithGapsOrTimesThatDoNotRiseIsTold() throws IOException {
        String timed = csv(original.series().values(), true);
        Files.writeString(folder.resolve("monday.csv"), timed.replaceFirst("\n1\\.5,[^,]*", "\n1.5,"));
        assertThatThrownBy(() -> items("file,from,to,truth", "monday.csv,30,42,drift"))
                .hasMessageContaining("monday.csv:5: “” in column “inlet” is no number")
                .hasMessageContaining("fill gaps");

        Files.writeString(folder.resolve("monday.csv"), timed.replaceFirst("\n1\\.5,", "\n0.5,"));
        assertThatThrownBy(() -> items("file,from,to,truth", "monday.csv,30,42,drift"))
                .hasMessageContaining("monday.csv:5: time 0.5 does not lie after 1.0 — sort by time");
    }

    @Test
    void aChannelThatSaysNothingIsTold() throws IOException {
        double[][] values = original.series().values().toArray();
        values[2] = values[1].clone();
        Files.writeString(folder.resolve("monday.csv"), csv(new ChannelGrid(values), true));

        assertThatThrownBy(() -> items("file,from,to,truth", "monday.csv,30,42,drift"))
                .hasMessageContaining("items.csv:2: monday.csv: a variable is constant or follows from others");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Files.writeString(folder.resolve("monday.csv"), "inlet\n" + "1.000000\n".repeat(450_000));

        assertThatThrownBy(() -> items("file,from,to,truth", "monday.csv,30,42,drift"))
                .hasMessageContaining("4050006 bytes — give 4000000 at most");
    }

    private List<SeriesItem> items(String... lines) throws IOException {
        Path list = folder.resolve("items.csv");
        Files.writeString(list, "\uFEFF" + String.join("\n", lines) + "\n");
        return SeriesFiles.read(list);
    }

    private static String csv(ChannelGrid values, boolean timed) {
        StringBuilder text = new StringBuilder((timed ? "time," : "") + "inlet,outlet,pump\n");
        for (int t = 0; t < values.samples(); t++) {
            text.append(timed ? t / 2.0 + "," : "")
                    .append(values.at(0, t))
                    .append(',')
                    .append(values.at(1, t))
                    .append(',')
                    .append(values.at(2, t))
                    .append('\n');
        }
        return text.toString();
    }
}
