package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import tandem.app.doctor.certificate.CertificateFolder;
import tandem.app.study.StationName;

/** The command on JavaFX's own screenless platform, which has a display of 1920 × 1080 pixels. */
@ExtendWith(ApplicationExtension.class)
class DoctorTest {

    private static final List<String> SUBJECTS = List.of(
            "display", "scale", "frames", "refresh", "input", "desktop", "clock", "disk", "space", "memory", "java");

    @TempDir
    Path folder;

    private Path data;
    private Path certificates;

    @BeforeEach
    void folders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        certificates = folder.resolve("certificates");
    }

    @Test
    void eachFindingIsALineAndTheVerdictFollowsFromThem() throws IOException {
        Call call = measured();

        assertThat(call.err()).isEmpty();
        List<String> verdicts = new ArrayList<>();
        for (String subject : SUBJECTS) {
            String line = line(call, subject);
            String verdict = line.substring(0, 8).strip();
            verdicts.add(verdict);
            assertThat(verdict).isIn("good", "careful", "not fit");
            assertThat(line.contains(" — ")).as(line).isEqualTo(!verdict.equals("good"));
        }
        assertThat(line(call, "display")).isEqualTo("good     display  1920 × 1080 pixels");
        assertThat(line(call, "scale")).isEqualTo("good     scale    × 1.00");
        assertThat(line(call, "refresh")).contains("the system reports");
        assertThat(line(call, "input")).contains("a move of the pointer comes to the window in ");
        boolean fit = !verdicts.contains("not fit");
        assertThat(call.out())
                .contains(fit ? "\nThis station is fit for a study." : "\nThis station is not fit for a study.");
        assertThat(call.code()).isEqualTo(fit ? 0 : 1);
        assertThat(Files.list(data)).isEmpty();
    }

    @Test
    void whatWasMeasuredIsKeptAsTheStationsCertificate() throws IOException {
        Call call = measured();

        Path file = onlyCertificate();
        assertThat(call.out()).endsWith("certificate: " + file + "\n");
        JsonNode certificate = read(file);
        assertThat(certificate.get("station").asText()).isEqualTo(StationName.here());
        assertThat(call.out()).contains("station: " + StationName.here() + "\n");
        assertThat(certificate.get("fit").asBoolean()).isEqualTo(call.code() == 0);
        assertThat(certificate.get("findings").findValuesAsText("subject")).isEqualTo(SUBJECTS);
        JsonNode measures = certificate.get("measures");
        assertThat(measures.get("display_width").asInt()).isEqualTo(1920);
        assertThat(measures.get("displays").asInt()).isEqualTo(1);
        long counted = 0;
        for (JsonNode frames : measures.get("frame_histogram_ms")) {
            counted += frames.asLong();
        }
        assertThat(measures.get("frames").asLong()).isPositive().isEqualTo(counted);
        assertThat(measures.get("input_p99_ms").asDouble())
                .isGreaterThanOrEqualTo(measures.get("input_median_ms").asDouble());
        assertThat(certificate.get("software").get("tandem").asText()).startsWith("Tandem ");
        assertThat(new CertificateFolder(certificates)
                        .latest(StationName.here())
                        .kept()
                        .orElseThrow()
                        .file())
                .isEqualTo(file);
    }

    @Test
    void whoOnlyWantsToLookKeepsNothing() {
        Call call =
                tandem("doctor", "--dir", data, "--seconds", 0.5, "--certificates", certificates, "--no-certificate");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).endsWith(" fit for a study.\n");
        assertThat(certificates).doesNotExist();
    }

    @Test
    void theCertificateIsWrittenWhereItIsWantedToo() throws IOException {
        Path json = folder.resolve("station.json");

        tandem("doctor", "--dir", data, "--seconds", 0.5, "--certificates", certificates, "--json", json);

        assertThat(json).hasSameTextualContentAs(onlyCertificate());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsMeasured() {
        Call call = tandem("doctor", "--dir", folder.resolve("nowhere"), "--certificates", certificates);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems())
                .containsExactly(folder.resolve("nowhere") + ": no such folder — name the one that data go to");
        assertThat(certificates).doesNotExist();
    }

    @Test
    void noTimeToLookAtTheDisplayIsAWrongCall() {
        Call call = tandem("doctor", "--dir", data, "--seconds", 0, "--certificates", certificates);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.problems()).contains("tandem: --seconds is more than 0");
    }

    private Call measured() {
        return tandem("doctor", "--dir", data, "--seconds", 0.5, "--certificates", certificates);
    }

    private static String line(Call call, String subject) {
        return call.out()
                .lines()
                .filter(line -> line.matches("(good|careful|not fit) +" + subject + " .*"))
                .reduce((one, another) -> {
                    throw new AssertionError("two lines of " + subject);
                })
                .orElseThrow(() -> new AssertionError("no line of " + subject + " in\n" + call.out()));
    }

    private Path onlyCertificate() throws IOException {
        try (Stream<Path> files = Files.list(certificates)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.builder().build().readTree(file.toFile());
    }
}
