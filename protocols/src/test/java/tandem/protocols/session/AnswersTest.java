package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.protocols.given.ALab;
import tandem.protocols.given.AStudy;
import tandem.protocols.incentive.Incentive;
import tandem.protocols.incentive.PayTerms;
import tandem.protocols.incentive.Unanswered;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.study.AdviceForm;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Timing;

class AnswersTest {

    private static final AnswerForm SLIDER = new AnswerForm.Slider(5, false, false);

    @Test
    void whatLiesNearerToOneEndOfASliderIsTheDecisionAndItsProbabilityTheConfidence() {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(SLIDER));

        assertThat(lab.on(given(0.3, 0.7))).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);

        Event submitted = last(lab, EventType.ANSWER_SUBMITTED);
        assertThat(submitted.payload())
                .containsEntry("answer", "nilu")
                .containsEntry("confidence", 0.7)
                .containsEntry("probabilities", Map.of("pamo", 0.3, "nilu", 0.7));
        assertThat(lab.trial().initial()).contains(Answer.of(Map.of("pamo", 0.3, "nilu", 0.7)));
    }

    @Test
    void aSliderInTheMiddleIsNoDecision() {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(SLIDER));
        lab.on(given(0.5, 0.5));

        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.NO_FAVOURITE);
    }

    @Test
    void anUntouchedSliderIsNoAnswer() {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(SLIDER));

        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ANSWER_MISSING);
    }

    @Test
    void positionsBetweenTheStepsAndChoicesAreNotOffered() {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(SLIDER));

        assertThat(List.of(
                        lab.on(given(0.33, 0.67)),
                        lab.on(given(0.6, 0.6)),
                        lab.on(given(-0.05, 1)),
                        lab.on(new Response.GiveProbabilities(Map.of("badger", 1.0))),
                        lab.on(new Response.ChooseAnswer("pamo")),
                        lab.on(new Response.RateConfidence(0.8))))
                .containsOnly(Outcome.NOT_OFFERED);
    }

    @Test
    void pointsAreSharedOutStepByStepAndSubmittedWhenNoneIsLeft() {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(new AnswerForm.Points(10, false, false)));

        assertThat(lab.on(given(0.6, 0))).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ANSWER_MISSING);
        assertThat(lab.on(given(0.6, 0.4))).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);

        assertThat(last(lab, EventType.ANSWER_SUBMITTED).text("answer")).isEqualTo("pamo");
    }

    @Test
    void aSecondAnswerThatStartsAtTheFirstMayStayThere() {
        ALab lab = atAFinalAnswer(new AnswerForm.Slider(5, true, false));

        assertThat(lab.trial().answer()).isEqualTo(Answer.of(Map.of("pamo", 0.2, "nilu", 0.8)));
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aSecondAnswerThatMustMoveIsTakenOnceItHasMovedEvenBackToWhereItWas() {
        ALab lab = atAFinalAnswer(new AnswerForm.Slider(5, true, true));

        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.NOT_MOVED);
        lab.on(given(0.25, 0.75));
        lab.on(given(0.2, 0.8));
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void anAnswerThatMustMoveAndIsGivenOnceMoreWhereItWasIsTaken() {
        ALab lab = atAFinalAnswer(new AnswerForm.Slider(5, true, true));

        assertThat(lab.on(given(0.2, 0.8))).isEqualTo(Outcome.ACCEPTED);

        assertThat(last(lab, EventType.PROBABILITIES_CHANGED).text("phase")).isEqualTo("final");
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whereNobodyAsksHowSureOneIsAnOptionIsAWholeAnswer() {
        ALab lab = atAnInitialAnswer(aShortStudy().withoutConfidence());

        lab.on(new Response.ChooseAnswer("pamo"));

        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
        assertThat(last(lab, EventType.ANSWER_SUBMITTED).payload()).doesNotContainKey("confidence");
    }

    @Test
    void aResumedSessionKeepsTheProbabilitiesThatWereGiven() {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(SLIDER));
        lab.on(given(0.1, 0.9));

        ALab resumed = ALab.resumed(lab.plan(), lab.events());

        assertThat(resumed.trial().answer()).isEqualTo(Answer.of(Map.of("pamo", 0.1, "nilu", 0.9)));
    }

    /** 100 × (1 − (1 − p)²) a trial: the confidence counts also where feedback comes after the answer. */
    @Test
    void payByTheBrierScoreKnowsTheConfidenceOfTrialsWithFeedback() {
        Incentive brier = new Incentive.Brier(new PayTerms("EUR", 0, 0, 100_000, Unanswered.WRONG), 100);
        ALab lab = lab(aShortStudy().withFeedback().paying(brier));

        goOnUntil(lab, Screen.Ended.class::isInstance);

        // The given participant says 0.75 each time: 93.75 where right, 43.75 where wrong; 12 trials.
        assertThat(((Number) last(lab, EventType.PAY_TOLD).payload().get("amount")).intValue())
                .isBetween(12 * 43, 12 * 94);
    }

    @Test
    void whatTheAiIsSureOfItDecidesAndNobodyIsAsked() {
        ALab lab = lab(aShortStudy().withConditions(handingOver(0), solo(false)));

        goOnUntil(lab, Screen.Ended.class::isInstance);

        assertThat(ofCondition(lab, EventType.DELEGATION_DECIDED))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.payload()).isEqualTo(Map.of("delegated", true, "by", "ai")));
        assertThat(ofCondition(lab, EventType.PHASE_STARTED)).isEmpty();
    }

    @Test
    void whatTheAiIsNotSureOfItHandsToThePerson() {
        ALab lab = lab(aShortStudy().withConditions(handingOver(1), solo(false)));

        goOnUntil(lab, Screen.Ended.class::isInstance);

        assertThat(ofCondition(lab, EventType.DELEGATION_DECIDED))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.payload()).isEqualTo(Map.of("delegated", false, "by", "ai")));
        assertThat(ofCondition(lab, EventType.PHASE_STARTED))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.text("phase")).isEqualTo("final"));
    }

    private static ALab lab(AStudy study) {
        return ALab.begun(Planner.plan(study.build(), aPool().build(), 7, 0));
    }

    private static Condition handingOver(double from) {
        return new Condition(
                "handed",
                Mode.DELEGATION,
                false,
                Set.of(),
                AdviceForm.ONE,
                OptionalDouble.of(from),
                Advisor.AI,
                Optional.empty(),
                new Timing(300, 1000, OptionalInt.empty()),
                List.of());
    }

    private static List<Event> ofCondition(ALab lab, EventType type) {
        List<String> handed = lab.plan().trials().stream()
                .filter(trial -> trial.block().condition().name().equals("handed"))
                .map(PlannedTrial::id)
                .toList();
        return lab.events().stream()
                .filter(event -> event.type() == type && handed.contains(event.trial()))
                .toList();
    }

    private static ALab atAnInitialAnswer(AStudy study) {
        study.withConditions(advised("ai", Mode.SEQUENTIAL, false), solo(false));
        ALab lab = goOnToTrial(lab(study), "ai", Phase.INITIAL);
        lab.paint().after(2000);
        return lab;
    }

    private static ALab atAFinalAnswer(AnswerForm form) {
        ALab lab = atAnInitialAnswer(aShortStudy().answeredBy(form));
        lab.on(given(0.2, 0.8));
        lab.on(new Response.SubmitAnswer());
        lab.paint().after(2000);
        return lab;
    }

    private static Response given(double pamo, double nilu) {
        return new Response.GiveProbabilities(Map.of("pamo", pamo, "nilu", nilu));
    }

    private static Event last(ALab lab, EventType type) {
        return lab.events().stream()
                .filter(event -> event.type() == type)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
