package tandem.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.doctor.given.AStation.asItOughtToBe;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.app.doctor.Finding.Verdict;
import tandem.app.doctor.given.AStation;

/** What is thought of a station, from what was measured. */
class JudgementTest {

    @Test
    void aStationAsItOughtToBeIsGoodInEverythingAndNothingIsToBeMended() {
        List<Finding> findings = Judgement.of(asItOughtToBe().measured());

        assertThat(findings)
                .extracting(Finding::subject)
                .containsExactly(
                        "display", "scale", "frames", "refresh", "input", "desktop", "clock", "disk", "space", "memory",
                        "java");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.GOOD);
            assertThat(finding.told()).isNotBlank();
            assertThat(finding.mend()).isEmpty();
        });
        assertThat(Judgement.fit(findings)).isTrue();
    }

    @Test
    void whereThereIsNoDisplayNobodyCanTakePart() {
        List<Finding> findings = Judgement.of(asItOughtToBe().withoutDisplay().measured());

        assertThat(findings)
                .extracting(Finding::subject)
                .containsExactly("display", "clock", "disk", "space", "memory", "java");
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.NOT_FIT)
                .extracting(Finding::subject)
                .containsExactly("display");
        assertThat(Judgement.fit(findings)).isFalse();
    }

    @Test
    void whatIsToBeDoneWithCareDoesNotMakeAStationUnfit() {
        List<Finding> findings = Judgement.of(asItOughtToBe()
                .scaled(1.5, 1.5)
                .on(Desktop.WAYLAND)
                .frames(16.7, 0.02)
                .measured());

        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.CAREFUL)
                .extracting(Finding::subject)
                .containsExactly("scale", "frames", "desktop");
        assertThat(Judgement.fit(findings)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, GOOD", "1279, 720, NOT_FIT", "1280, 719, NOT_FIT"})
    void aDisplayHoldsTheSmallestWindow(double width, double height, Verdict verdict) {
        assertVerdict(asItOughtToBe().sized(width, height), "display", verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, GOOD", "2, 2, GOOD", "1.25, 1.25, CAREFUL", "1, 1.5, CAREFUL"})
    void aScaleIsWholeInBothDirections(double x, double y, Verdict verdict) {
        assertVerdict(asItOughtToBe().scaled(x, y), "scale", verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "16.7, 0.01,  GOOD",
        "16.7, 0.011, CAREFUL",
        "16.7, 0.1,   CAREFUL",
        "16.7, 0.101, NOT_FIT",
        "35,   0,     GOOD",
        "35.1, 0,     NOT_FIT"
    })
    void framesAreJudgedByTheirLengthAndByHowManyComeLate(double medianMs, double lateShare, Verdict verdict) {
        assertVerdict(asItOughtToBe().frames(medianMs, lateShare), "frames", verdict);
    }

    @Test
    void aWindowThatIsNeverDrawnIsNotFit() {
        AStation undrawn = asItOughtToBe().withoutFrames();

        assertVerdict(undrawn, "frames", Verdict.NOT_FIT);
        assertVerdict(undrawn, "refresh", Verdict.CAREFUL);
    }

    /** The toolkit draws 60 times a second at most; 0 where the system does not tell. */
    @ParameterizedTest
    @CsvSource({
        "16.7,    0, GOOD",
        "16.7,   60, GOOD",
        "16.7,   59, GOOD",
        "16.7,  119, GOOD",
        "16.7,  240, GOOD",
        "16.7,   50, CAREFUL",
        "16.7,   75, CAREFUL",
        "16.7,  144, CAREFUL",
        "16,     60, GOOD",
        "20,     60, CAREFUL",
        "33.3,    0, CAREFUL"
    })
    void framesOughtToComeSixtyTimesASecondAndTheDisplayToShowEachEquallyLong(
            double medianMs, double reportedHz, Verdict verdict) {
        assertVerdict(asItOughtToBe().frames(medianMs, 0).reporting(reportedHz), "refresh", verdict);
    }

    @Test
    void aRefreshRateIsCalledAnEstimateBesideWhatTheSystemReports() {
        // 1000 / 16.7 = 59.88
        assertThat(told(asItOughtToBe(), "refresh"))
                .isEqualTo("59.9 Hz, estimated from frames; the system reports 60 Hz");
        assertThat(told(asItOughtToBe().reporting(0), "refresh"))
                .isEqualTo("59.9 Hz, estimated from frames; the system reports none");
        assertThat(told(asItOughtToBe().frames(16.7, 0.2), "refresh"))
                .isEqualTo("too many frames came late to estimate it; the system reports 60 Hz");
    }

    @ParameterizedTest
    @CsvSource({"4, GOOD", "17, GOOD", "18, CAREFUL", "100, CAREFUL", "101, NOT_FIT"})
    void inputIsJudgedByTheLongestThatItTakes(double p99, Verdict verdict) {
        assertVerdict(asItOughtToBe().inputP99(p99), "input", verdict);
    }

    @Test
    void inputThatCouldNotBeMeasuredIsNotKnownToBeBad() {
        assertVerdict(asItOughtToBe().withoutInput(), "input", Verdict.CAREFUL);
    }

    @ParameterizedTest
    @CsvSource({"X11, GOOD", "WAYLAND, CAREFUL"})
    void aCompositorThatCannotBeTurnedOffIsTold(Desktop desktop, Verdict verdict) {
        assertVerdict(asItOughtToBe().on(desktop), "desktop", verdict);
    }

    @ParameterizedTest
    @CsvSource({"30, GOOD", "1000, GOOD", "15000, CAREFUL", "1000000, CAREFUL", "15600000, NOT_FIT"})
    void aClockIsJudgedByItsSteps(double nanos, Verdict verdict) {
        assertVerdict(asItOughtToBe().clockStep(nanos), "clock", verdict);
    }

    @ParameterizedTest
    @CsvSource({"8, GOOD", "100, GOOD", "300, CAREFUL", "2000, CAREFUL", "3000, NOT_FIT"})
    void aDiskIsJudgedByWhatAPowerCutWouldTake(double p99, Verdict verdict) {
        assertVerdict(asItOughtToBe().diskP99(p99), "disk", verdict);
    }

    @ParameterizedTest
    @CsvSource({"5000000000, GOOD", "4999999999, CAREFUL", "500000000, CAREFUL", "499999999, NOT_FIT"})
    void spaceIsJudged(long bytes, Verdict verdict) {
        assertVerdict(asItOughtToBe().free(bytes), "space", verdict);
    }

    @ParameterizedTest
    @CsvSource({"1000000000, GOOD", "999999999, CAREFUL", "256000000, CAREFUL", "255999999, NOT_FIT"})
    void memoryIsJudged(long bytes, Verdict verdict) {
        assertVerdict(asItOughtToBe().memory(bytes), "memory", verdict);
    }

    @ParameterizedTest
    @CsvSource({"17, GOOD", "21, GOOD", "16, NOT_FIT"})
    void javaIsJudgedByItsVersion(int feature, Verdict verdict) {
        assertVerdict(asItOughtToBe().java(feature), "java", verdict);
    }

    private static void assertVerdict(AStation station, String subject, Verdict verdict) {
        assertThat(Judgement.of(station.measured()))
                .filteredOn(finding -> finding.subject().equals(subject))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(verdict);
                    assertThat(finding.mend().isEmpty()).isEqualTo(verdict == Verdict.GOOD);
                });
    }

    private static String told(AStation station, String subject) {
        return Judgement.of(station.measured()).stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::told)
                .findFirst()
                .orElseThrow();
    }
}
