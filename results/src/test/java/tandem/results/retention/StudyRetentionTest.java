package tandem.results.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.language.ShippedProtocols;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StudyRecord;

class StudyRetentionTest {

    private static SessionRecord session(String retention, String started, boolean simulated) {
        String protocol = ShippedProtocols.text("demo")
                .orElseThrow()
                .replace("  languages: [en, fr]", "  languages: [en, fr]\n" + retention);
        return new SessionRecord(
                1,
                "s" + started,
                new StudyRecord("demo", "1.0.0", "ph", protocol, 7, "ih", "mh"),
                "lab-1",
                SessionStatus.COMPLETED,
                simulated,
                "0.1.0",
                Optional.of(new SessionRecord.Participant("P001", "", 0, Map.of(), "en", Instant.parse(started))));
    }

    @Test
    void aPeriodCountsFromTheLastSessionOfAPerson() {
        List<StudyRetention> kept = StudyRetention.in(List.of(
                session("  retention: P10Y", "2026-03-01T12:00:00Z", false),
                session("  retention: P10Y", "2026-05-02T12:00:00Z", false),
                session("  retention: P10Y", "2026-04-01T12:00:00Z", false),
                session("  retention: P10Y", "2027-01-01T12:00:00Z", true)));

        assertThat(kept).singleElement().satisfies(study -> {
            assertThat(study.lastDay()).isEqualTo(LocalDate.of(2036, 5, 2));
            assertThat(study.note(true))
                    .isEqualTo("demo: data are kept for P10Y after the last session, until 2036-05-02");
            assertThat(study.note(false)).isEqualTo("demo: data are kept for P10Y after the last session");
            assertThat(study.warning(LocalDate.of(2036, 5, 2))).isEmpty();
            assertThat(study.warning(LocalDate.of(2036, 5, 3)))
                    .get()
                    .asString()
                    .startsWith("demo: data were to be kept until 2036-05-02, and that has passed");
        });
    }

    @Test
    void aDayStandsByItself() {
        assertThat(StudyRetention.in(List.of(session("  retention: 2030-12-31", "2026-03-01T12:00:00Z", false))))
                .singleElement()
                .satisfies(study -> assertThat(study.note(false)).isEqualTo("demo: data are kept until 2030-12-31"));
    }

    @Test
    void dataOfProgramsAndOfProtocolsWithoutARuleHaveNone() {
        assertThat(StudyRetention.in(List.of(
                        session("  retention: P10Y", "2026-03-01T12:00:00Z", true),
                        session("", "2026-03-01T12:00:00Z", false))))
                .isEmpty();
    }
}
