package tandem.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tandem.results.given.AHypothesis.aHypothesis;
import static tandem.results.given.AMeasuredTrial.oneStage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Correction;
import tandem.protocols.analysis.Direction;
import tandem.protocols.analysis.Hypothesis;
import tandem.protocols.analysis.PlannedTest;
import tandem.results.measures.Measures;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Draws;

class ConfirmatoryTableTest {

    private static final ConfirmatoryTable TABLE =
            new ConfirmatoryTable(Measures.all(MeasureSettings.USUAL), new Draws(1000, 7, 1));

    /** Agreement in four trials each: 2, 3, 4, 3 with explanations, 1, 2, 2, 3 without. */
    private static final List<MeasuredTrial> TRIALS = trials(List.of(2, 3, 4, 3), List.of(1, 2, 2, 3));

    /**
     * Differences ¼, ¼, ½, 0: mean ¼, sd √(⅛ / 3), so t = ¼ / (sd / 2) = √6 = 2.449490 on 3 degrees; by R, 2 * pt(-2.44949,
     * 3) = 0.0917211.
     */
    @Test
    void comparesTheSameParticipantsByTheirDifferences() {
        ConfirmatoryRow row = only(aHypothesis().towards(Direction.TWO_SIDED).build());

        assertThat(row.of().mean()).hasValue(0.75);
        assertThat(row.against().mean()).hasValue(0.5);
        Finding found = row.finding().value().orElseThrow();
        assertThat(found.difference().value()).isEqualTo(0.25);
        assertThat(found.statistic()).isCloseTo(2.449490, within(1e-6));
        assertThat(found.df()).containsExactly(3.0);
        assertThat(found.p()).isCloseTo(0.0917211, within(1e-6));
        assertThat(row.holds()).contains(false);
    }

    /** Half of the two-sided p, as the difference goes the expected way; R: pt(-2.44949, 3) = 0.04586054. */
    @Test
    void aHypothesisWithADirectionIsTestedInIt() {
        ConfirmatoryRow greater = only(aHypothesis().towards(Direction.GREATER).build());
        ConfirmatoryRow less = only(aHypothesis().towards(Direction.LESS).build());

        assertThat(greater.correctedP().getAsDouble()).isCloseTo(0.04586054, within(1e-6));
        assertThat(greater.holds()).contains(true);
        assertThat(less.correctedP().getAsDouble()).isCloseTo(1 - 0.04586054, within(1e-6));
        assertThat(less.holds()).contains(false);
    }

    /** Of two, Holm doubles the smaller p; what could not be tested does not count. */
    @Test
    void severalHypothesesAreCorrectedTogetherButNotThoseThatCouldNotBeTested() {
        Hypothesis tested = aHypothesis().towards(Direction.GREATER).build();
        Hypothesis other =
                aHypothesis().called("h2").towards(Direction.TWO_SIDED).build();
        Hypothesis impossible =
                aHypothesis().called("h3").comparing("nobody", "plain").build();

        List<ConfirmatoryRow> rows =
                TABLE.of(new AnalysisPlan(0.05, Correction.HOLM, List.of(tested, other, impossible)), TRIALS);

        assertThat(rows.get(0).correctedP().getAsDouble()).isCloseTo(2 * 0.04586054, within(1e-6));
        assertThat(rows.get(1).correctedP().getAsDouble()).isCloseTo(2 * 0.04586054, within(1e-6));
        assertThat(rows.get(2).correctedP()).isEmpty();
        assertThat(rows.get(2).holds()).isEmpty();
        assertThat(rows.get(2).finding().reason()).isPresent();
    }

    @Test
    void whoHasNoValueInOneOfBothCellsIsLeftOutOfAPairedTestAndCounted() {
        List<MeasuredTrial> trials = new ArrayList<>(TRIALS);
        trials.add(oneStage("AA").by("P9").in("explained").trial());

        ConfirmatoryRow row = TABLE.of(
                        plan(aHypothesis()
                                .testedBy(PlannedTest.SIGNED_RANK)
                                .towards(Direction.TWO_SIDED)
                                .build()),
                        trials)
                .get(0);

        assertThat(row.of().values()).hasSize(4);
        assertThat(row.of().undefined()).isEqualTo(1);
        assertThat(row.against().undefined()).isZero();
    }

    /** Around a mean difference of ¼ a bound of 1 is far, one of 0.3 is near: t = (¼ − 0.3) / 0.1020621 = −0.4898979. */
    @Test
    void equivalenceIsFoundInsideTheSmallestEffectAlone() {
        assertThat(equivalence(1).holds()).contains(true);
        ConfirmatoryRow near = equivalence(0.3);
        assertThat(near.holds()).contains(false);
        assertThat(near.finding().value().orElseThrow().statistic()).isCloseTo(-0.4898979, within(1e-6));
    }

    @Test
    void aMeasureThatIsNotThereOrNotOneAloneIsNamed() {
        assertThat(TABLE.fault(aHypothesis().build())).isEmpty();
        assertThat(TABLE.fault(aHypothesis().measuring("agreement").build()))
                .hasValueSatisfying(fault -> assertThat(fault).contains("h1", "there is no measure “agreement”"));
        assertThat(TABLE.fault(aHypothesis().measuring("weight_on_advice").build()))
                .hasValueSatisfying(
                        fault -> assertThat(fault).contains("give options that tell them apart", "clipping"));
    }

    private static ConfirmatoryRow equivalence(double bound) {
        return only(aHypothesis()
                .testedBy(PlannedTest.PAIRED_EQUIVALENCE)
                .towards(Direction.TWO_SIDED)
                .notSmallerThan(bound)
                .build());
    }

    private static ConfirmatoryRow only(Hypothesis hypothesis) {
        return TABLE.of(plan(hypothesis), TRIALS).get(0);
    }

    private static AnalysisPlan plan(Hypothesis hypothesis) {
        return new AnalysisPlan(0.05, Correction.HOLM, List.of(hypothesis));
    }

    /** So many of four advices followed, by participant. */
    private static List<MeasuredTrial> trials(List<Integer> explained, List<Integer> plain) {
        List<MeasuredTrial> trials = new ArrayList<>();
        for (int person = 0; person < explained.size(); person++) {
            for (int i = 0; i < 4; i++) {
                trials.add(oneStage(i < explained.get(person) ? "AA" : "AB")
                        .by("P" + person)
                        .in("explained")
                        .trial());
                trials.add(oneStage(i < plain.get(person) ? "AA" : "AB")
                        .by("P" + person)
                        .in("plain")
                        .trial());
            }
        }
        return trials;
    }
}
