package tandem.results.measures.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.EventType;
import tandem.protocols.study.Mode;
import tandem.results.given.ASession;
import tandem.results.questionnaires.BlockEstimate;
import tandem.results.trials.TrialTable;

class TrialRowsTest {

    private static List<MeasuredTrial> measured(ASession session) {
        return TrialRows.measured(TrialTable.of(session.events()), row -> BlockEstimate.NONE, true);
    }

    @Test
    void aTwoStageTrialKeepsBothAnswersAndTheAdviceBetweenThem() {
        MeasuredTrial trial = measured(ASession.begun("s", "P001")
                        .at(1000)
                        .twoStage("block-1", 1, "ai", "sequential", "lum", "zim", "lum"))
                .get(0);
        assertThat(trial.setting().participant()).isEqualTo("P001");
        assertThat(trial.setting().mode()).isEqualTo(Mode.SEQUENTIAL);
        assertThat(trial.setting().place()).isEqualTo(new Setting.Place("block-1", 1, 1));
        assertThat(trial.initialDecision()).contains("zim");
        assertThat(trial.initialConfidence()).hasValue(0.6);
        assertThat(trial.advised()).contains("lum");
        assertThat(trial.adviceConfidence()).hasValue(0.8);
        assertThat(trial.finalDecision()).contains("lum");
        assertThat(trial.answers().last().get().rtMs()).hasValue(600);
        assertThat(trial.exclusion()).isEmpty();
    }

    @Test
    void theOptionsAreThoseThatOccur() {
        MeasuredTrial trial = measured(
                        ASession.begun("s", "P001").twoStage("block-1", 1, "ai", "sequential", "lum", "zim", "lum"))
                .get(0);
        assertThat(trial.item().options()).containsExactly("lum", "zim");
        // On a half-range scale of two, .6 for zim leaves .4 for lum; .7 for lum in the end.
        assertThat(trial.initialProbability("lum")).hasValue(0.4);
        assertThat(trial.finalConfidenceInInitial().getAsDouble()).isEqualTo(1 - 0.7);
    }

    /** The truth is zim; by the rules, lum is as good. */
    @Test
    void whatRulesCallRightIsRightToMeasures() {
        MeasuredTrial trial = measured(ASession.begun("s", "P001")
                        .turn("pile-9", 1, "zim")
                        .phase("initial")
                        .painted("initial")
                        .judged("initial", "pum", false)
                        .phase("final")
                        .painted("final")
                        .judged("final", "lum", true)
                        .turnEnded(1, false))
                .get(0);
        assertThat(trial.initialCorrect()).contains(false);
        assertThat(trial.finalCorrect()).contains(true);
        assertThat(trial.adviceCorrect()).contains(true);
        assertThat(trial.follows()).contains(false);
    }

    @Test
    void aloneTheAdviceIsSilent() {
        MeasuredTrial trial = measured(
                        ASession.begun("s", "P001").twoStage("block-1", 1, "solo", "solo", "lum", "zim", "zim"))
                .get(0);
        assertThat(trial.solo()).isTrue();
        assertThat(trial.advice().get().silent()).isTrue();
        assertThat(trial.initialDisagreement()).contains(true);
    }

    @Test
    void adviceThatAbstainedIsNone() {
        ASession session = ASession.begun("s", "P001")
                .trial("block-1", "main", 1, "ai", "concurrent", "lum")
                .phase("final")
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "abstained", true)
                .submitted("final", "zim", 0.7)
                .trialEnded();
        assertThat(measured(session).get(0).advised()).isEmpty();
        assertThat(measured(session).get(0).follows()).isEmpty();
    }

    @Test
    void aDelegatedTrialEndsWithTheAisAnswerAndNobodysConfidence() {
        ASession session = ASession.begun("s", "P001")
                .trial("block-1", "main", 1, "ai", "delegation", "lum")
                .phase("delegation")
                .add(EventType.DELEGATION_DECIDED, "delegated", true)
                .trialEnded();
        MeasuredTrial trial = measured(session).get(0);
        assertThat(trial.conduct().delegated()).contains(true);
        assertThat(trial.conduct().aiDecided()).isTrue();
        assertThat(trial.finalDecision()).contains("lum");
        assertThat(trial.finalConfidence()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void anExplanationThatIsAlwaysThereWasNotOpened() {
        ASession session =
                ASession.begun("s", "P001").twoStage("block-1", 1, "ai-explained", "sequential", "lum", "zim", "lum");
        ExplanationExposure explanation = measured(session).get(0).explanation();
        assertThat(explanation.method()).contains("integrated-gradients");
        assertThat(explanation.opened()).isEqualTo(Optional.empty());
    }

    @Test
    void looksAtAnExplanationOnDemandSupportAnInitialDecisionThatAgreesWithTheAdvice() {
        ExplanationExposure agreed = measured(lookingTwice("zim")).get(0).explanation();
        assertThat(agreed.opened()).contains(true);
        assertThat(agreed.views()).hasValue(2);
        assertThat(agreed.supportingViews()).hasValue(2);

        ExplanationExposure disagreed = measured(lookingTwice("lum")).get(0).explanation();
        assertThat(disagreed.views()).hasValue(2);
        assertThat(disagreed.supportingViews()).hasValue(0);
    }

    @Test
    void looksAtAnExplanationThatIsAlwaysThereAreNoChoice() {
        ASession session = ASession.begun("s", "P001")
                .trial("block-1", "main", 1, "ai-explained", "sequential", "zim")
                .phase("final")
                .painted("final")
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(500)
                .submitted("final", "zim", 0.7)
                .trialEnded();
        assertThat(measured(session).get(0).explanation().views()).isEmpty();
    }

    /** The AI says zim; its explanation is opened twice after the initial decision. */
    private static ASession lookingTwice(String initial) {
        return ASession.begun("s", "P001")
                .explainedOnDemand("block-1", 1, "zim")
                .phase("initial")
                .painted("initial")
                .at(300)
                .submitted("initial", initial, 0.6)
                .phase("final")
                .at(320)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .at(400)
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(500)
                .add(EventType.EXPLANATION_HIDDEN)
                .at(600)
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(900)
                .submitted("final", "zim", 0.7)
                .trialEnded();
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        ASession session = ASession.begun("s", "P001").attentionCheck("block-1", 1, "zim");
        assertThat(measured(session).get(0).exclusion()).contains("attention_check");
    }

    /** Before, the mark shares 1 of 3 cells with the explanation's {1, 2}; after, 2 of 2. */
    @Test
    void marksBeforeAndAfterAreComparedWithWhatTheExplanationMarks() {
        assertThat(evidence(List.of(0, 1), true, List.of(1, 2)))
                .contains(new Evidence.Regions(Set.of(0, 1), Set.of(1, 2), Set.of(1, 2)));
    }

    @Test
    void whereTheExplanationWasNotOpenedMarksAreComparedWithNothing() {
        assertThat(evidence(List.of(0, 1), false, List.of(1, 2))).isEmpty();
    }

    @Test
    void whereNothingWasMarkedThereIsNothingToCompare() {
        assertThat(evidence(List.of(), true, List.of(1, 2))).isEmpty();
        assertThat(evidence(List.of(0, 1), true, List.of())).isEmpty();
    }

    private static Optional<Evidence> evidence(List<Integer> before, boolean opened, List<Integer> after) {
        ASession session = ASession.begun("s", "P001")
                .trial("block-1", "main", 1, "ai", "sequential", "lum")
                .phase("initial")
                .painted("initial")
                .add(EventType.ANSWER_SUBMITTED, marked("initial", before))
                .phase("final")
                .add(EventType.EXPLANATION_MAPPED, "cells", List.of(1, 2), "grid", 4)
                .painted("final");
        if (opened) {
            session.add(EventType.EXPLANATION_SHOWN, "opacity", 0.5).at(100);
        }
        session.add(EventType.ANSWER_SUBMITTED, marked("final", after)).trialEnded();
        return measured(session).get(0).reports().evidence();
    }

    private static Map<String, Object> marked(String phase, List<Integer> cells) {
        return Map.of("phase", phase, "answer", "lum", "confidence", 0.8, "evidence_grid", 4, "evidence_cells", cells);
    }
}
