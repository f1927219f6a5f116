package tandem.results.measures.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Interval;

class MeasureTest {

    /** P1 agrees in 3 of 4 trials, P2 in 0 of 1, P3 met no trial in the condition that has an answer. */
    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(
                oneStage("AA").by("P1"),
                oneStage("AA").by("P1"),
                oneStage("AA").by("P1"),
                oneStage("AB").by("P1"),
                oneStage("AB").by("P2"));
    }

    @Test
    void thereAreTwoEstimators() {
        // Pooled 3/5; participants ¾ and 0.
        study().gives("agreement_fraction", "", 3 / 5.0, 5);
        study().givesOnAverage("agreement_fraction", "", (3 / 4.0 + 0) / 2, 0);
    }

    @Test
    void aMeanOverParticipantsIsOverThoseWithAValueAndTellsHowManyHaveNone() {
        // P2 never disagreed at first.
        AMeasuredStudy study = AMeasuredStudy.of(
                twoStage("BAA").by("P1"),
                twoStage("AAA").by("P2"),
                twoStage("BAB").by("P3"));
        study.givesOnAverage("switch_fraction", "", 1 / 2.0, 1);
        assertThat(study.row("switch_fraction", "", Estimator.PARTICIPANT_MEAN)
                        .counts()
                        .participants())
                .isEqualTo(3);
    }

    @Test
    void excludedTrialsAreCountedAndNothingElse() {
        AMeasuredStudy study =
                study().with(oneStage("AB").excluded("practice"), oneStage("AB").excluded("timed_out"));
        study.gives("agreement_fraction", "", 3 / 5.0, 5);
        assertThat(study.row("agreement_fraction", "", Estimator.POOLED)
                        .counts()
                        .excluded())
                .isEqualTo(2);
        AMeasuredStudy.of(oneStage("AB").excluded("practice"))
                .lacks("agreement_fraction", "", "the design has no final decision");
    }

    @Test
    void intervalsResampleParticipantsAndTellTheirSeed() {
        AMeasuredStudy study = study();
        for (int person = 4; person < 12; person++) {
            study.with(
                    oneStage(person % 3 == 0 ? "AB" : "AA").by("P" + person),
                    oneStage("AA").by("P" + person));
        }
        MeasureRow row = study.row("agreement_fraction", "", Estimator.POOLED);
        Interval interval = row.bca().get();
        assertThat(interval.low()).isLessThan(row.estimate().get());
        assertThat(interval.high()).isGreaterThan(row.estimate().get());
        assertThat(row.resampling().get().clusters()).isEqualTo(10);
        assertThat(row.resampling().get().draws().seed()).isEqualTo(7);
        assertThat(row).isEqualTo(study.row("agreement_fraction", "", Estimator.POOLED));
    }

    @Test
    void participantsAreDrawnWithinTheirArms() {
        // Arm a always agrees and arm b never: half of every draw agrees.
        AMeasuredStudy study = AMeasuredStudy.of();
        for (int person = 0; person < 10; person++) {
            study.with(oneStage(person < 5 ? "AA" : "AB").by("P" + person).arm(person < 5 ? "a" : "b"));
        }
        MeasureRow row = study.row("agreement_fraction", "", Estimator.POOLED);
        assertThat(row.estimate().get()).isEqualTo(0.5);
        assertThat(row.percentile().reason()).contains("the draws do not vary");
    }

    @Test
    void oneParticipantHasAnEstimateButNoInterval() {
        MeasureRow row = AMeasuredStudy.of(oneStage("AA")).row("agreement_fraction", "", Estimator.POOLED);
        assertThat(row.estimate().get()).isEqualTo(1);
        assertThat(row.bca().value()).isEmpty();
        assertThat(row.reason()).isEqualTo("too few clusters: 1, at least 2 needed");
    }

    @Test
    void whoHasNoPartInAMeasureIsNotResampled() {
        AMeasuredStudy study = study().with(alone("AA").by("P9"), alone("AB").by("P8"));
        assertThat(study.row("agreement_fraction", "", Estimator.POOLED)
                        .resampling()
                        .get()
                        .clusters())
                .isEqualTo(2);
        assertThat(study.row("complementary_team_performance", "human=solo", Estimator.POOLED)
                        .resampling()
                        .get()
                        .clusters())
                .isEqualTo(4);
    }

    @Property(tries = 50)
    void thePooledShareIsTheMeanOfParticipantsWeightedByTheirTrials(@ForAll("studies") List<MeasuredTrial> trials) {
        double pooled = AMeasuredStudy.of(trials).pooled("agreement_fraction", "");
        Map<String, List<MeasuredTrial>> persons = trials.stream()
                .collect(Collectors.groupingBy(trial -> trial.setting().participant()));
        double weighted = persons.values().stream()
                        .mapToDouble(own -> own.size() * AMeasuredStudy.of(own).pooled("agreement_fraction", ""))
                        .sum()
                / trials.size();
        assertThat(pooled).isCloseTo(weighted, Offset.offset(1e-12));
    }

    @Provide
    Arbitrary<List<MeasuredTrial>> studies() {
        Arbitrary<String> answers =
                Arbitraries.strings().withChars('A', 'B', 'C').ofLength(2);
        return Combinators.combine(answers, Arbitraries.of("P1", "P2", "P3"))
                .as((answer, who) -> oneStage(answer).by(who).trial())
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
