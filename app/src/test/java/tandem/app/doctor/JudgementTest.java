package tandem.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.app.doctor.Finding.Verdict;

class JudgementTest {

    private static final DisplayMeasures DISPLAY = new DisplayMeasures(1920, 1080, 1, 300, 16.7, 0, Map.of(16, 300L));
    private static final ClockMeasures CLOCK = new ClockMeasures(30, 0.1);
    private static final DiskMeasures DISK = new DiskMeasures(2, 8, 100_000_000_000L);
    private static final long MEMORY = 4_000_000_000L;

    @Test
    void aStationAsItOughtToBeIsGoodInEverythingAndNothingIsToBeMended() {
        List<Finding> findings = Judgement.of(station(Optional.of(DISPLAY), CLOCK, DISK, MEMORY));

        assertThat(findings).hasSize(8).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.GOOD);
            assertThat(finding.told()).isNotBlank();
            assertThat(finding.mend()).isEmpty();
        });
        assertThat(Judgement.fit(findings)).isTrue();
    }

    @Test
    void whereThereIsNoDisplayNobodyCanTakePart() {
        List<Finding> findings = Judgement.of(station(Optional.empty(), CLOCK, DISK, MEMORY));

        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.NOT_FIT)
                .extracting(Finding::subject)
                .containsExactly("display");
        assertThat(Judgement.fit(findings)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1279,  720, 1,    16.7, 0,     display, NOT_FIT",
        "1280,  720, 1,    16.7, 0,     display, GOOD",
        "1920, 1080, 1.25, 16.7, 0,     scale,   CAREFUL",
        "1920, 1080, 2,    16.7, 0,     scale,   GOOD",
        "1920, 1080, 1,    16.7, 0.01,  frames,  GOOD",
        "1920, 1080, 1,    16.7, 0.02,  frames,  CAREFUL",
        "1920, 1080, 1,    16.7, 0.2,   frames,  NOT_FIT",
        "1920, 1080, 1,    40,   0,     frames,  NOT_FIT"
    })
    void aDisplayIsJudged(
            double width, double height, double scale, double frameMs, double late, String subject, Verdict verdict) {
        DisplayMeasures display = new DisplayMeasures(width, height, scale, 300, frameMs, late, Map.of());

        assertVerdict(station(Optional.of(display), CLOCK, DISK, MEMORY), subject, verdict);
    }

    @ParameterizedTest
    @CsvSource({"30, GOOD", "15000, CAREFUL", "15600000, NOT_FIT"})
    void aClockIsJudgedByItsSteps(double nanos, Verdict verdict) {
        assertVerdict(station(Optional.of(DISPLAY), new ClockMeasures(nanos, 1), DISK, MEMORY), "clock", verdict);
    }

    @ParameterizedTest
    @CsvSource({"8, GOOD", "300, CAREFUL", "3000, NOT_FIT"})
    void aDiskIsJudgedByWhatAPowerCutWouldTake(double p99, Verdict verdict) {
        DiskMeasures disk = new DiskMeasures(2, p99, 100_000_000_000L);

        assertVerdict(station(Optional.of(DISPLAY), CLOCK, disk, MEMORY), "disk", verdict);
    }

    @ParameterizedTest
    @CsvSource({"100000000000, GOOD", "2000000000, CAREFUL", "100000000, NOT_FIT"})
    void spaceIsJudged(long bytes, Verdict verdict) {
        assertVerdict(station(Optional.of(DISPLAY), CLOCK, new DiskMeasures(2, 8, bytes), MEMORY), "space", verdict);
    }

    @ParameterizedTest
    @CsvSource({"4000000000, GOOD", "500000000, CAREFUL", "100000000, NOT_FIT"})
    void memoryIsJudged(long bytes, Verdict verdict) {
        assertVerdict(station(Optional.of(DISPLAY), CLOCK, DISK, bytes), "memory", verdict);
    }

    private static void assertVerdict(Station station, String subject, Verdict verdict) {
        assertThat(Judgement.of(station))
                .filteredOn(finding -> finding.subject().equals(subject))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(verdict);
                    assertThat(finding.mend().isEmpty()).isEqualTo(verdict == Verdict.GOOD);
                });
    }

    private static Station station(
            Optional<DisplayMeasures> display, ClockMeasures clock, DiskMeasures disk, long memory) {
        return new Station(display, clock, disk, memory, 17, Map.of("java", "17"));
    }
}
