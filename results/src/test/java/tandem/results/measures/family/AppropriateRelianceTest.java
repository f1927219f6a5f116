package tandem.results.measures.family;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.inAi;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;
import tandem.results.measures.computation.Estimator;
import tandem.results.measures.trial.MeasuredTrial;

class AppropriateRelianceTest {

    /** Truth A. Own wrong, AI right: took it, kept, third. Own right, AI wrong: kept twice, took it, third. */
    private static AMeasuredStudy sevenDisagreements() {
        return AMeasuredStudy.of(
                twoStage("BAA"),
                twoStage("BAB"),
                twoStage("BAC"),
                twoStage("ABA"),
                twoStage("ABA"),
                twoStage("ABB"),
                twoStage("ABC"));
    }

    @Test
    void relianceIsAppropriateWhereRightAdviceIsTakenAndWrongIsNot() {
        sevenDisagreements().gives("rair", "", 1 / 3.0, 3);
        sevenDisagreements().gives("rsr", "", 2 / 4.0, 4);
        sevenDisagreements().gives("over_reliance", "form=two_stage", 1 / 4.0, 4);
        sevenDisagreements().gives("under_reliance", "form=two_stage", 2 / 3.0, 3);
        // Right in the end: BAA, ABA, ABA
        sevenDisagreements().gives("accuracy_given_disagreement", "", 3 / 7.0, 7);
    }

    @Test
    void withThreeClassesThereAreThreeOutcomes() {
        sevenDisagreements().gives("kept_own", "given=own_right_ai_wrong", 2 / 4.0, 4);
        sevenDisagreements().gives("took_the_ais", "given=own_right_ai_wrong", 1 / 4.0, 4);
        sevenDisagreements().gives("third_option", "given=own_right_ai_wrong", 1 / 4.0, 4);
        sevenDisagreements().gives("kept_own", "given=own_wrong_ai_right", 1 / 3.0, 3);
        sevenDisagreements().gives("took_the_ais", "given=initial_disagreement", 2 / 7.0, 7);
        sevenDisagreements().gives("third_option", "given=initial_disagreement", 2 / 7.0, 7);
    }

    @Test
    void bothWrongInDifferentWaysIsADisagreementButNeitherRairNorRsr() {
        AMeasuredStudy study = AMeasuredStudy.of(twoStage("BCC"), twoStage("BCA"));
        study.gives("accuracy_given_disagreement", "", 1 / 2.0, 2);
        study.lacks("rair", "", "no trial with own wrong AI right");
        study.lacks("rsr", "", "no trial with own right AI wrong");
    }

    @Test
    void excessOverRelianceIsBeyondTheSameWrongAnswerAlone() {
        // With advice: wrong advice B on i1 and i2, taken three times of four. Alone on the same items: B once, C once,
        // A
        // twice. The item that nobody met with advice does not count.
        AMeasuredStudy study = AMeasuredStudy.of(
                oneStage("BB").item("i1"),
                oneStage("BB").item("i2"),
                oneStage("BB").item("i1").by("P2"),
                oneStage("BC").item("i2").by("P2"),
                oneStage("AC").item("i3"),
                alone("BB").item("i1").by("P3"),
                alone("BC").item("i2").by("P3"),
                alone("BA").item("i1").by("P4"),
                alone("BA").item("i2").by("P4"),
                alone("BB").item("elsewhere").by("P4"));
        study.gives("over_reliance", "form=one_stage", 3 / 4.0, 4);
        study.gives("same_wrong_answer_alone", "", 1 / 4.0, 4);
        study.gives("excess_over_reliance", "", 3 / 4.0 - 1 / 4.0, 4);
        assertThat(study.row("excess_over_reliance", "", Estimator.POOLED)
                        .counts()
                        .comparisonTrials())
                .isEqualTo(4);
        study.gives("under_reliance", "form=one_stage", 1, 1);
    }

    @Test
    void withoutErrorsOrASoloBlockTheDesignLacksThem() {
        AMeasuredStudy right = AMeasuredStudy.of(oneStage("AA"));
        right.lacks("over_reliance", "form=one_stage", "the design has no AI error trials");
        AMeasuredStudy.of(oneStage("BA"))
                .lacks("under_reliance", "form=one_stage", "the design has no AI success trials");
        AMeasuredStudy.of(oneStage("BB")).lacks("excess_over_reliance", "", "the design has no solo baseline");
    }

    @Test
    void theSoloConditionIsNoBaselineOfItself() {
        AMeasuredStudy.of(alone("BB"), alone("BA"))
                .in("solo")
                .lacks("excess_over_reliance", "", "the design has no solo baseline");
    }

    @Test
    void equalConfidencesStayTogetherInTheLowerTercile() {
        // Terciles of .5, .5, .9: .5 and .6333; both at .5 are low, one of them switched; none is in the middle.
        AMeasuredStudy study = AMeasuredStudy.of(disagreeing(0.5, "A"), disagreeing(0.5, "B"), disagreeing(0.9, "B"));
        study.gives("switch_fraction_by_confidence", "tercile=low", 1 / 2.0, 3);
        study.gives("switch_fraction_by_confidence", "tercile=high", 0, 3);
        study.lacks("switch_fraction_by_confidence", "tercile=middle", "no trial in the tercile");
    }

    @Test
    void switchingIsToldByTercileOfInitialConfidence() {
        // Terciles of .1 … .6 by type 7: .1 + .5·5/3 = .2667 and .4333; switches at .1, .2 and .5.
        AMeasuredStudy study = AMeasuredStudy.of(
                disagreeing(0.1, "A"),
                disagreeing(0.2, "A"),
                disagreeing(0.3, "B"),
                disagreeing(0.4, "B"),
                disagreeing(0.5, "A"),
                disagreeing(0.6, "C"));
        study.gives("switch_fraction_by_confidence", "tercile=low", 2 / 2.0, 6);
        study.gives("switch_fraction_by_confidence", "tercile=middle", 0 / 2.0, 6);
        study.gives("switch_fraction_by_confidence", "tercile=high", 1 / 2.0, 6);
        AMeasuredStudy.of(disagreeing(0.5, "A"))
                .lacks("switch_fraction_by_confidence", "tercile=high", "no trial in the tercile");
        AMeasuredStudy.of(inAi().before("A", 0.5).advised("A").after("A"))
                .lacks("switch_fraction_by_confidence", "tercile=low", "no trial with initial disagreement");
    }

    private static AMeasuredTrial disagreeing(double confidence, String after) {
        return inAi().before("B", confidence).advised("A").after(after);
    }

    @Property(tries = 100)
    void theThreeOutcomesSumToOneAndSoDoRairAndUnderReliance(@ForAll("studies") List<MeasuredTrial> trials) {
        AMeasuredStudy study = AMeasuredStudy.of(trials).with(twoStage("BAA"), twoStage("ABA"));
        for (String given : List.of("initial_disagreement", "own_right_ai_wrong", "own_wrong_ai_right")) {
            assertThat(study.pooled("kept_own", given)
                            + study.pooled("took_the_ais", given)
                            + study.pooled("third_option", given))
                    .isCloseTo(1, Offset.offset(1e-12));
        }
        for (Estimator estimator : Estimator.values()) {
            assertThat(study.row("rair", "", estimator).estimate().get()
                            + study.row("under_reliance", "form=two_stage", estimator)
                                    .estimate()
                                    .get())
                    .isCloseTo(1, Offset.offset(1e-12));
        }
    }

    @Property(tries = 100)
    void ofTwoOptionsOverRelianceIsOneMinusSelfReliance(@ForAll("studies") List<MeasuredTrial> trials) {
        List<MeasuredTrial> ofTwo = trials.stream()
                .filter(trial -> !trial.initialDecision().get().equals("C")
                        && !trial.advised().get().equals("C")
                        && !trial.finalDecision().get().equals("C"))
                .toList();
        AMeasuredStudy study = AMeasuredStudy.of(ofTwo).with(twoStage("ABA"));
        assertThat(study.pooled("over_reliance", "form=two_stage"))
                .isCloseTo(1 - study.pooled("rsr", ""), Offset.offset(1e-12));
    }

    @Provide
    Arbitrary<List<MeasuredTrial>> studies() {
        Arbitrary<String> answers =
                Arbitraries.strings().withChars('A', 'B', 'C').ofLength(3);
        Arbitrary<String> people = Arbitraries.of("P1", "P2", "P3");
        return Combinators.combine(answers, people)
                .as((answer, who) -> twoStage(answer).by(who).trial())
                .list()
                .ofMaxSize(30);
    }
}
