package tandem.results.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.results.given.ASession;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/** Expected numbers are computed by hand; the truth is always zim. */
class ConditionSummaryTest {

    private static List<TrialRow> rows() {
        // P001: disagrees twice and moves to the AI once. P002: never disagrees, so has no switch fraction.
        ASession first = ASession.begun("s1", "P001")
                .twoStage("block-1", 1, "ai", "sequential", "zim", "lum", "zim")
                .twoStage("block-1", 2, "ai", "sequential", "lum", "zim", "zim")
                .twoStage("block-1", 3, "ai", "sequential", "zim", "zim", "zim")
                .twoStage("block-1", 4, "ai", "sequential", "zim", "zim", "zim");
        ASession second = ASession.begun("s2", "P002")
                .twoStage("block-1", 1, "ai", "sequential", "zim", "zim", "zim")
                .twoStage("block-1", 2, "ai", "sequential", "lum", "lum", "lum");
        return Stream.of(first, second)
                .flatMap(session -> TrialTable.of(session.events()).stream())
                .toList();
    }

    @Test
    void everyMeasureIsAMeanOverParticipants() {
        ConditionSummary ai = ConditionSummary.of(rows()).get(0);
        assertThat(ai.condition()).isEqualTo("ai");
        assertThat(ai.participants()).isEqualTo(2);
        assertThat(ai.trials()).isEqualTo(6);
        // (3/4 + 1/2) / 2 and so on; pooled they would be 4/6.
        assertMean(ai.initialAccuracy(), 0.625);
        assertMean(ai.aiAccuracy(), 0.625);
        assertMean(ai.finalAccuracy(), 0.75);
        assertMean(ai.agreement(), 0.875);
        assertMean(ai.confidence(), 0.7);
        assertMean(ai.medianRtMs(), 600);
    }

    @Test
    void anEmptyDenominatorIsLeftOutAndCounted() {
        ConditionSummary ai = ConditionSummary.of(rows()).get(0);
        assertThat(ai.switchFraction()).isEqualTo(new ParticipantMean(OptionalDouble.of(0.5), 1, 1));
    }

    @Test
    void withoutAnyDenominatorAMeasureIsNotAvailableRatherThanZero() {
        ASession concurrent = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "ai", "concurrent", "zim")
                .phase("final")
                .painted("final")
                .submitted("final", "zim", 0.9)
                .trialEnded();
        ConditionSummary ai =
                ConditionSummary.of(TrialTable.of(concurrent.events())).get(0);
        assertThat(ai.initialAccuracy()).isEqualTo(new ParticipantMean(OptionalDouble.empty(), 0, 1));
        assertThat(SummaryText.of(List.of(ai))).contains("NA");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMiddleOfTheTwoInTheMiddle() {
        ASession session = ASession.begun("s1", "P001");
        double[] times = {900, 100, 10_000, 300};
        double start = 0;
        for (int i = 0; i < times.length; i++) {
            session.at(start)
                    .trial("block-1", "main", i + 1, "ai", "concurrent", "zim")
                    .phase("final")
                    .painted("final")
                    .at(start + times[i])
                    .submitted("final", "zim", 0.9)
                    .trialEnded();
            start += 20_000;
        }
        assertMean(ConditionSummary.of(TrialTable.of(session.events())).get(0).medianRtMs(), 600);
    }

    @Test
    void practiceAndIncompleteTrialsDoNotCount() {
        ASession session = ASession.begun("s1", "P001");
        session.trial("practice-1", "practice", 1, "practice", "solo", "zim").trialEnded();
        session.twoStage("block-1", 1, "solo", "solo", "zim", "zim", "zim");
        session.trial("block-1", "main", 2, "solo", "solo", "zim");
        assertThat(ConditionSummary.of(TrialTable.of(session.events())))
                .singleElement()
                .satisfies(solo -> assertThat(solo.trials()).isEqualTo(1));
    }

    @Test
    void theTableStandsInColumns() {
        assertThat(SummaryText.of(ConditionSummary.of(rows())).lines().limit(2))
                .containsExactly(
                        "condition  participants  trials  alone     AI  final  agree        switch  confidence  median ms",
                        "ai                    2       6  0.625  0.625  0.750  0.875  0.500 [1 NA]       0.700        600");
    }

    private static void assertMean(ParticipantMean mean, double expected) {
        assertThat(mean.undefined()).isZero();
        assertThat(mean.mean().getAsDouble()).isCloseTo(expected, Offset.offset(1e-12));
    }
}
