package tandem.app.doctor.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.doctor.given.AStation.asItOughtToBe;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.app.doctor.certificate.CertificateFolder.Kept;
import tandem.app.doctor.certificate.CertificateFolder.Latest;
import tandem.app.doctor.given.AStation;
import tandem.app.window.Corner;
import tandem.app.window.DisplayUse;
import tandem.protocols.session.StationCheck;

/** What the experimenter is told of a station before a session, and what the session records. */
class StationLookupTest {

    private static final Instant MEASURED = Instant.parse("2026-03-02T09:30:00Z");
    private static final Instant A_WEEK_LATER = MEASURED.plus(Duration.ofDays(7));

    @Test
    void ofAStationThatIsFitAndAsItWasMeasuredNothingIsTold() {
        StationLookup lookup = certified(asItOughtToBe(), asItOughtToBe(), A_WEEK_LATER);

        assertThat(lookup.words()).isEmpty();
        assertThat(lookup.check().displayChanged()).isFalse();
    }

    @Test
    void theRecordHoldsTheCertificateAndItsAgeInDaysButNoTimeOfDay() {
        StationCheck check = certified(asItOughtToBe(), asItOughtToBe(), MEASURED.plus(Duration.ofHours(180)))
                .check();

        assertThat(check.station()).isEqualTo("lab-1");
        assertThat(check.display()).containsEntry("display_width", 1920.0).containsEntry("refresh_reported_hz", 60.0);
        assertThat(check.certificate()).hasValueSatisfying(certificate -> {
            assertThat(certificate.sha256()).isEqualTo("ab".repeat(32));
            // 180 h are 7.5 days.
            assertThat(certificate.ageDays()).isEqualTo(7.5);
            assertThat(certificate.fit()).isTrue();
            assertThat(certificate.findings()).hasSize(11).containsEntry("refresh", "good");
            assertThat(certificate.measures())
                    .containsEntry("frame_ms", 16.7)
                    .containsEntry("frame_sd_ms", 0.4)
                    .containsEntry("refresh_reported_hz", 60.0);
            assertThat(certificate.software()).containsEntry("tandem", "Tandem 0.1.0");
        });
        assertThat(check.toString()).doesNotContain("2026-03");
    }

    @Test
    void aStationThatWasNeverMeasuredIsToldAndRecordedAsSuch() {
        StationLookup lookup = new StationLookup(
                "lab-1",
                new Latest(Optional.empty(), List.of()),
                asItOughtToBe().setting(),
                DisplayUse.USUAL,
                A_WEEK_LATER);

        assertThat(lookup.words())
                .containsExactly(
                        "station lab-1: nobody has measured whether it is fit for a study — run `tandem doctor`"
                                + " on it");
        assertThat(lookup.check().certificate()).isEmpty();
        assertThat(lookup.check().displayChanged()).isFalse();
    }

    @Test
    void theRecordTellsHowTheWindowUsesItsDisplay() {
        DisplayUse use = new DisplayUse(2, 1.25, Optional.of(Corner.TOP_LEFT));

        StationCheck check = new StationLookup(
                        "lab-1",
                        new Latest(Optional.empty(), List.of()),
                        asItOughtToBe().setting(),
                        use,
                        A_WEEK_LATER)
                .check();

        assertThat(check.display())
                .containsEntry("display_width", 1920.0)
                .containsEntry("display_number", 2.0)
                .containsEntry("type_scale", 1.25)
                .containsEntry("photodiode", 1.0);
    }

    @Test
    void aStationThatWasNotFitIsToldByWhatAndHowToMendIt() {
        AStation unfit = asItOughtToBe().frames(16.7, 0.2).free(100_000_000L);

        assertThat(certified(unfit, unfit, A_WEEK_LATER).words())
                .containsExactly(
                        "station lab-1: was not fit for a study when it was measured: frames, 16.7 ms (SD 0.4 ms), 20.0 %"
                                + " of 300 came late — onsets are off by a frame or more in many trials; close other"
                                + " programs, and see that the graphics driver is installed; then run `tandem doctor`"
                                + " again",
                        "station lab-1: was not fit for a study when it was measured: space, 0.1 GB are free — sessions"
                                + " would pause for want of room; make room on that disk; then run `tandem doctor` again");
    }

    @Test
    void whatNeedsCareIsNotToldAgainBeforeEachSession() {
        AStation careful = asItOughtToBe().scaled(1.25, 1.25);

        assertThat(certified(careful, careful, A_WEEK_LATER).words()).isEmpty();
    }

    @Test
    void aCertificateIsOldAfterThirtyDays() {
        assertThat(words(MEASURED.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(words(MEASURED.plus(Duration.ofDays(45).plusHours(20))))
                .containsExactly(
                        "station lab-1: was measured 45 days ago — run `tandem doctor` again every 30 days, for"
                                + " drivers and settings change");
    }

    @Test
    void aCertificateFromATimeToComeIsToldForTheClockIsWrong() {
        assertThat(words(MEASURED.minus(Duration.ofDays(2))))
                .containsExactly(
                        "station lab-1: was measured at a time that has yet to come, 2026-03-02T09:30:00Z — set"
                                + " the machine's clock, and run `tandem doctor` again");
    }

    @Test
    void anotherDisplayThanTheOneThatWasMeasuredIsToldInAllThatDiffers() {
        StationLookup lookup = certified(
                asItOughtToBe(),
                asItOughtToBe().sized(1280, 720).scaled(1.25, 1.25).displays(2).reporting(144),
                A_WEEK_LATER);

        assertThat(lookup.words())
                .containsExactly("station lab-1: its display is not as it was measured: 1920 × 1080 pixels then,"
                        + " 1280 × 720 pixels now; scale × 1.00, × 1.00 then, scale × 1.25, × 1.25 now;"
                        + " displays connected: 1 then, displays connected: 2 now; 60 Hz then, 144 Hz now"
                        + " — run `tandem doctor` again, or connect and set it as it was");
        assertThat(lookup.check().displayChanged()).isTrue();
    }

    /** 59.94 Hz is told as either; 0 where the system does not tell any more. */
    @ParameterizedTest
    @ValueSource(doubles = {59, 60, 0})
    void aRefreshRateThatIsRoundedOtherwiseOrNotToldIsNoOther(double hz) {
        StationLookup lookup = certified(asItOughtToBe(), asItOughtToBe().reporting(hz), A_WEEK_LATER);

        assertThat(lookup.words()).isEmpty();
        assertThat(lookup.check().displayChanged()).isFalse();
    }

    @Test
    void filesThatAreNoCertificatesAreToldFirst() {
        StationLookup lookup = new StationLookup(
                "lab-1",
                new Latest(Optional.empty(), List.of("a.json: is no certificate")),
                asItOughtToBe().setting(),
                DisplayUse.USUAL,
                A_WEEK_LATER);

        assertThat(lookup.words()).hasSize(2).startsWith("a.json: is no certificate");
    }

    private static List<String> words(Instant now) {
        return certified(asItOughtToBe(), asItOughtToBe(), now).words();
    }

    private static StationLookup certified(AStation then, AStation today, Instant now) {
        Kept kept =
                new Kept(Path.of("lab-1.json"), "ab".repeat(32), Certificate.of("lab-1", MEASURED, then.measured()));
        return new StationLookup(
                "lab-1", new Latest(Optional.of(kept), List.of()), today.setting(), DisplayUse.USUAL, now);
    }
}
