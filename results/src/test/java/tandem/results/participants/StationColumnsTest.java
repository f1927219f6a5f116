package tandem.results.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.EventType;
import tandem.results.given.ASession;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StudyRecord;

/** What the participant table says of the stations a session ran on. */
class StationColumnsTest {

    @Test
    void aCertifiedStationIsDescribedByItsCertificateAndTheAgeOfThat() {
        ASession session = begun().add(EventType.STATION_CHECKED, certified("lab-1", true, 12.5));

        assertThat(cells(session))
                .isEqualTo(Map.of(
                        "stations", "1",
                        "station_fit", "1",
                        "station_display_changed", "0",
                        "station_checked_days", "12.5",
                        "station_refresh_hz", "59.9",
                        "station_refresh_reported_hz", "60",
                        "station_frame_ms", "16.7",
                        "station_frame_sd_ms", "0.4",
                        "station_frames_late", "0.005"));
    }

    @Test
    void whereTheRefreshRateWasNotToldItIsNa() {
        Map<String, Object> check = certified("lab-1", true, 1);
        check.put("measures", Map.of("frame_ms", 20, "frame_histogram_ms", Map.of("20", 300)));

        assertThat(cells(begun().add(EventType.STATION_CHECKED, check)))
                .containsEntry("station_frame_ms", "20")
                .containsEntry("station_refresh_hz", "")
                .containsEntry("station_refresh_reported_hz", "")
                .containsEntry("station_frame_sd_ms", "");
    }

    @Test
    void aStationWithoutCertificateIsNeitherFitNorUnfit() {
        ASession session = begun().add(EventType.STATION_CHECKED, "station", "lab-1", "certified", false);

        assertThat(cells(session).entrySet())
                .allSatisfy(cell ->
                        assertThat(cell.getValue()).isEqualTo(cell.getKey().equals("stations") ? "1" : ""));
    }

    @Test
    void aSessionOfAnEarlierVersionThatDidNotLookIsNaThroughout() {
        assertThat(cells(begun()).values()).hasSize(9).containsOnly("");
    }

    @Test
    void aSessionThatWentOnAtAnUnfitStationIsUnfitAndTheFirstStationIsDescribed() {
        ASession session = begun().add(EventType.STATION_CHECKED, certified("lab-1", true, 12.5))
                .add(EventType.STATION_CHECKED, certified("lab-2", false, 3));

        assertThat(cells(session))
                .containsEntry("stations", "2")
                .containsEntry("station_fit", "0")
                .containsEntry("station_checked_days", "12.5");
    }

    @Test
    void aSessionThatWentOnAtAStationWithoutCertificateIsNotKnownToBeFit() {
        ASession session = begun().add(EventType.STATION_CHECKED, certified("lab-1", true, 12.5))
                .add(EventType.STATION_CHECKED, "station", "lab-2", "certified", false);

        assertThat(cells(session))
                .containsEntry("stations", "2")
                .containsEntry("station_fit", "")
                .containsEntry("station_display_changed", "");
    }

    @Test
    void aSessionThatWentOnAtTheSameStationRanOnOne() {
        ASession session = begun().add(EventType.STATION_CHECKED, certified("lab-1", true, 12.5))
                .add(EventType.STATION_CHECKED, certified("lab-1", true, 12.6));

        assertThat(cells(session)).containsEntry("stations", "1").containsEntry("station_fit", "1");
    }

    @Test
    void anotherDisplayThanTheCertificatesIsTold() {
        Map<String, Object> check = certified("lab-1", true, 1);
        check.put("display_changed", true);

        assertThat(cells(begun().add(EventType.STATION_CHECKED, check)))
                .containsEntry("station_display_changed", "1")
                .containsEntry("station_fit", "1");
    }

    private static ASession begun() {
        return ASession.begun("s1", "P001");
    }

    private static Map<String, Object> certified(String station, boolean fit, double days) {
        return new TreeMap<>(Map.of(
                "station",
                station,
                "certified",
                true,
                "fit",
                fit,
                "age_days",
                days,
                "display_changed",
                false,
                "measures",
                Map.of(
                        "refresh_hz",
                        59.9,
                        "refresh_reported_hz",
                        60,
                        "frame_ms",
                        16.7,
                        "frame_sd_ms",
                        0.4,
                        "frames_late_share",
                        0.005)));
    }

    /** The cells that tell of stations, by column. */
    private static Map<String, String> cells(ASession session) {
        SessionRecord record = new SessionRecord(
                1,
                "s1",
                new StudyRecord("heatmaps", "1.0.0", "ph", "tandem: 1", 7, "ih", "mh"),
                "lab-1",
                SessionStatus.RUNNING,
                false,
                "0.1.0",
                Optional.empty());
        ParticipantRow row = ParticipantTable.of(
                record, session.events(), ParticipantExclusions.reading().apply("tandem: 99"));
        Map<String, String> cells = new TreeMap<>();
        ParticipantColumns.all(List.of()).stream()
                .filter(column ->
                        column.name().startsWith("station_") || column.name().equals("stations"))
                .forEach(column -> cells.put(column.name(), column.value().apply(row)));
        return cells;
    }
}
