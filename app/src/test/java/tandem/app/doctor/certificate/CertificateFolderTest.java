package tandem.app.doctor.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.app.doctor.given.AStation.asItOughtToBe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.app.doctor.certificate.CertificateFolder.Latest;
import tandem.app.study.InputException;

class CertificateFolderTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:30:00.250Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:30:00Z");

    @TempDir
    Path folder;

    private CertificateFolder certificates;

    @BeforeEach
    void notThereYet() {
        certificates = new CertificateFolder(folder.resolve("made").resolve("certificates"));
    }

    @Test
    void whatIsKeptIsFoundAsItWasWithTheHashOfItsFile() throws Exception {
        Certificate certificate = Certificate.of(
                "lab-1",
                MONDAY,
                asItOughtToBe().sized(800, 600).scaled(1.25, 1.25).measured());

        Path file = certificates.keep(certificate);

        assertThat(file).hasFileName("lab-1-20260302T093000250Z.json");
        Latest latest = certificates.latest("lab-1");
        assertThat(latest.problems()).isEmpty();
        assertThat(latest.kept()).hasValueSatisfying(kept -> {
            assertThat(kept.file()).isEqualTo(file);
            assertThat(kept.certificate().station()).isEqualTo("lab-1");
            assertThat(kept.certificate().measured()).isEqualTo(MONDAY);
            assertThat(kept.certificate().fit()).isFalse();
            assertThat(kept.certificate().findings()).isEqualTo(certificate.findings());
            assertThat(kept.certificate().software()).isEqualTo(certificate.software());
            assertThat(CertificateJson.write(kept.certificate())).isEqualTo(CertificateJson.write(certificate));
        });
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(latest.kept().orElseThrow().sha256())
                .isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void theLatestIsTheOneThatWasMeasuredLastWhateverWasWrittenLast() {
        certificates.keep(of("lab-1", TUESDAY));
        certificates.keep(of("lab-1", MONDAY));

        assertThat(certificates
                        .latest("lab-1")
                        .kept()
                        .orElseThrow()
                        .certificate()
                        .measured())
                .isEqualTo(TUESDAY);
        assertThat(certificates.path()).isDirectoryContaining("glob:**/lab-1-20260302T093000250Z.json");
    }

    @Test
    void stationsThatShareAFolderFindTheirOwn() {
        certificates.keep(of("lab-1", MONDAY));
        certificates.keep(of("lab-2", TUESDAY));

        assertThat(certificates
                        .latest("lab-1")
                        .kept()
                        .orElseThrow()
                        .certificate()
                        .station())
                .isEqualTo("lab-1");
        assertThat(certificates.latest("lab-3")).isEqualTo(new Latest(Optional.empty(), List.of()));
    }

    @Test
    void whereNothingWasEverKeptNothingIsFoundAndNoFolderIsMade() {
        assertThat(certificates.latest("lab-1").kept()).isEmpty();
        assertThat(certificates.path()).doesNotExist();
    }

    @Test
    void aNameThatNoFileCouldHaveIsFoundAllTheSame() {
        certificates.keep(of("lab/1: “left”", MONDAY));

        assertThat(certificates.latest("lab/1: “left”").kept()).isPresent();
        assertThat(certificates.path()).isDirectoryContaining("glob:**/lab_1___left_-*.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"station\" : \"lab-1\"  | \"place\" : \"lab-1\" | it has no station",
                "2026-03-03T09:30:00Z     | yesterday             | measured is no time",
                "\"good\"                 | \"splendid\"          | “splendid” is no verdict",
                "\"format\" : 1           | \"format\" : 2        | a later version of Tandem wrote it",
                "\"memory_bytes\" : 4000000000 | \"memory_bytes\" : \"much\" | “much” is no measure",
                "{                        | (                     | it is no JSON"
            })
    void aFileThatIsNoCertificateIsToldAndTheOneBeforeCounts(String was, String is, String why) throws IOException {
        certificates.keep(of("lab-1", MONDAY));
        Path spoilt = certificates.keep(of("lab-1", TUESDAY));
        String text = Files.readString(spoilt);
        assertThat(text).contains(was);
        Files.writeString(spoilt, text.replace(was, is));

        Latest latest = certificates.latest("lab-1");

        assertThat(latest.problems())
                .containsExactly(spoilt + ": is no certificate of a station (" + why
                        + ") — remove it, and run `tandem doctor` again");
        assertThat(latest.kept().orElseThrow().certificate().measured()).isEqualTo(MONDAY);
    }

    @Test
    void whereItCannotBeWrittenThatIsToldAndNothingIsLeft() throws IOException {
        Files.writeString(folder.resolve("made"), "a file");

        assertThatThrownBy(() -> certificates.keep(of("lab-1", MONDAY)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(certificates.path() + ": the certificate cannot be written there (")
                .hasMessageEndingWith("name another folder with --certificates, or keep none with --no-certificate");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("made"));
        }
    }

    private static Certificate of(String station, Instant measured) {
        return Certificate.of(station, measured, asItOughtToBe().measured());
    }
}
