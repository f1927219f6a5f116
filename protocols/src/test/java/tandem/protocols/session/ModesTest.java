package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;
import static tandem.protocols.given.AStudy.advised;

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
import tandem.protocols.item.Advice;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.AdviceForm;
import tandem.protocols.study.AdviceForm.SetRule;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Timing;

/** What each mode of collaboration asks, shows and records. */
class ModesTest {

    @Test
    void adviceOnDemandIsThereWhenItWasAskedFor() {
        ALab lab = inFirstTrial(Mode.ON_DEMAND, Phase.FINAL);
        lab.paint();
        assertThat(lab.trial().advice()).isEmpty();
        assertThat(lab.trial().comingAdvice()).contains(new Screen.ComingAdvice(OptionalInt.empty()));

        assertThat(lab.on(new Response.RequestAdvice())).isEqualTo(Outcome.ACCEPTED);

        assertThat(lab.trial().advice()).isPresent();
        assertThat(lab.trial().comingAdvice()).isEmpty();
        assertThat(lastTypes(lab, 3))
                .containsExactly(EventType.ADVICE_REQUESTED, EventType.ADVICE_SHOWN, EventType.EXPLANATION_SHOWN);
        assertThat(lab.on(new Response.RequestAdvice())).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void adviceOnDemandNeedNotBeAskedFor() {
        ALab lab = inFirstTrial(Mode.ON_DEMAND, Phase.FINAL);

        answer(lab, "nilu");

        assertThat(types(lab)).doesNotContain(EventType.ADVICE_SHOWN).contains(EventType.TRIAL_ENDED);
    }

    @Test
    void delayedAdviceComesAfterItsTimeAndNoAnswerIsTakenBefore() {
        ALab lab = inFirstTrial(Mode.DELAYED, Phase.FINAL);
        lab.paint().after(4_999);
        lab.on(new Response.ChooseAnswer("nilu"));
        lab.on(new Response.RateConfidence(0.8));
        assertThat(lab.on(new Response.LetAdviceCome())).isEqualTo(Outcome.TOO_EARLY);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.TOO_EARLY);

        lab.after(1);

        assertThat(lab.on(new Response.LetAdviceCome())).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.trial().advice()).isPresent();
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aDecisionThatNobodyVetoesInTimeStands() {
        ALab lab = inFirstTrial(Mode.SUPERVISION, Phase.SUPERVISION);
        assertThat(lab.trial().advice()).isPresent();
        lab.paint().after(10_000);

        assertThat(lab.on(new Response.LetDeadlinePass())).isEqualTo(Outcome.ACCEPTED);

        assertThat(lab.events())
                .anyMatch(event -> event.type() == EventType.VETO_DECIDED
                        && event.payload().equals(Map.of("vetoed", false)));
        assertThat(types(lab)).doesNotContain(EventType.PHASE_TIMED_OUT).contains(EventType.TRIAL_ENDED);
    }

    @Test
    void whoVetoesDecidesThemselves() {
        ALab lab = inFirstTrial(Mode.SUPERVISION, Phase.SUPERVISION);
        lab.paint().after(1_000);

        lab.on(new Response.Veto(true));

        assertThat(lab.trial().phase()).isEqualTo(Phase.FINAL);
        assertThat(lab.trial().advice()).isPresent();
    }

    @Test
    void judgingIsRightWhereTheAiIsWrongAndOneDisagrees() {
        ALab lab = lab(aShortStudy().withConditions(one(Mode.JUDGEMENT), two()).withFeedback());
        goOnUntil(
                lab,
                screen -> screen instanceof Screen.Trial trial
                        && trial.phase() == Phase.JUDGEMENT
                        && !planned(lab, trial).item().adviceCorrect());
        assertThat(lab.trial().options()).containsExactly("agree", "disagree");

        answer(lab, Judgement.DISAGREE);

        assertThat(lab.trial().phase()).isEqualTo(Phase.FEEDBACK);
        assertThat(lab.trial().feedback().orElseThrow().correct()).isTrue();
    }

    @Test
    void predictingIsRightWhereItIsWhatTheAiAnswers() {
        ALab lab = lab(aShortStudy().withConditions(one(Mode.SIMULATION), two()).withFeedback());
        goOnToTrial(lab, "one", Phase.PREDICTION);
        String advice = planned(lab, lab.trial()).item().advice().label();
        assertThat(lab.trial().advice()).isEmpty();

        answer(lab, advice);

        assertThat(lab.trial().feedback()).contains(new Screen.Feedback(advice, true));
    }

    @Test
    void theStimulusIsHiddenOnlyWhereItIsExposedForATime() {
        Timing exposed = new Timing(300, 1000, OptionalInt.empty(), OptionalInt.of(2000), 5000, 10_000);
        ALab lab = lab(aShortStudy().withTiming(exposed));
        goOnToTrial(lab, "solo", Phase.INITIAL);
        assertThat(lab.trial().exposureMs()).hasValue(2000);
        lab.paint().after(2000);

        lab.observe(new Observation.StimulusHidden());

        assertThat(lab.last().type()).isEqualTo(EventType.STIMULUS_HIDDEN);
        ALab unexposed = goOnToTrial(lab(aShortStudy()), "solo", Phase.INITIAL).paint();
        unexposed.observe(new Observation.StimulusHidden());
        assertThat(types(unexposed)).doesNotContain(EventType.STIMULUS_HIDDEN);
    }

    @Test
    void anAttentionCheckSaysWhichAnswerToGiveAndNeverStandsOnAnAiError() {
        ALab lab = lab(aShortStudy().withAttentionChecks(1));

        goOnUntil(lab, screen -> screen instanceof Screen.Trial trial && trial.kind() == PlannedTrial.Kind.ATTENTION);

        assertThat(lab.trial().instruction())
                .hasValueSatisfying(asked -> assertThat(lab.trial().options()).contains(asked));
        assertThat(lab.plan().trials().stream().filter(trial -> trial.kind() == PlannedTrial.Kind.ATTENTION))
                .hasSize(3)
                .allMatch(trial -> trial.item().adviceCorrect());
    }

    @Test
    void aQuizIsAskedAgainUntilItIsPassed() {
        ALab lab = lab(aShortStudy().withParts(quiz(false)));

        goOnUntil(lab, screen -> screen instanceof Screen.QuizEnd);
        Screen first = lab.screen();
        lab.on(new Response.Continue());
        goOnUntil(lab, screen -> screen instanceof Screen.Form);
        lab.on(new Response.AnswerQuestion("effort", "55"));
        lab.on(new Response.SubmitQuestionnaire());
        Screen second = lab.screen();
        lab.on(new Response.Continue());

        assertThat(first).isEqualTo(new Screen.QuizEnd(1, 2, 0, 1));
        assertThat(second).isEqualTo(new Screen.QuizEnd(2, 2, 1, 1));
        assertThat(lab.screen()).isInstanceOf(Screen.BlockOpening.class);
    }

    @Test
    void aQuizThatEndsTheSessionLeadsToTheLastPage() {
        ALab lab = lab(aShortStudy().withParts(quiz(true)));

        goOnUntil(lab, screen -> screen instanceof Screen.QuizEnd end && end.attempt() == 2);
        lab.on(new Response.Continue());

        assertThat(lab.screen()).isInstanceOf(Screen.Debrief.class);
    }

    @Test
    void aBreakLastsAsLongAsItMust() {
        ALab lab = lab(aShortStudy().withParts(new SessionPart.Break("welcome", 30_000)));
        goOnUntil(lab, screen -> screen instanceof Screen.Break);
        lab.after(29_999);
        assertThat(lab.on(new Response.Continue())).isEqualTo(Outcome.TOO_EARLY);

        lab.after(1);

        assertThat(lab.on(new Response.Continue())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void afterABlockItIsToldHowManyOfItsMainTrialsWereRight() {
        ALab lab = lab(aShortStudy().withFeedbackAfterBlocks());

        goOnUntil(lab, screen -> screen instanceof Screen.BlockFeedback);

        Screen.BlockFeedback told = (Screen.BlockFeedback) lab.screen();
        long right = lab.plan().trials().stream()
                .filter(trial -> trial.block().equals(told.block()) && trial.kind() == PlannedTrial.Kind.MAIN)
                .filter(trial ->
                        trial.item().item().truth().equals(lab.plan().options().get(0)))
                .count();
        assertThat(told.of()).isEqualTo(4);
        assertThat((long) told.correct()).isEqualTo(right);
        assertThat(lab.last().payload()).containsEntry("correct", told.correct());
    }

    @Test
    void theLastPageTellsWhatTheMainTrialsPay() {
        PayTerms terms = new PayTerms("EUR", 300, 0, 320, Unanswered.WRONG);
        ALab lab = lab(aShortStudy().paying(new Incentive.PerCorrect(terms, 5)));

        goOnUntil(lab, screen -> screen instanceof Screen.Debrief);

        long right = lab.plan().trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .filter(trial ->
                        trial.item().item().truth().equals(lab.plan().options().get(0)))
                .count();
        long expected = Math.min(320, 300 + 5 * right);
        assertThat(((Screen.Debrief) lab.screen()).pay()).contains(new Screen.Pay("EUR", expected, 2));
        assertThat(lab.last().type()).isEqualTo(EventType.PAY_TOLD);
        assertThat(lab.last().payload()).containsEntry("amount", expected).containsEntry("counted", 12);
    }

    @Test
    void steeredAdviceAgreesWithTheInitialAnswerAsOftenAsPlanned() {
        ALab lab = lab(aShortStudy()
                .withConditions(two(), advised("three", Mode.SEQUENTIAL, false))
                .steeringAgreement(3));

        goOnUntil(lab, screen -> false);

        List<Event> shown = lab.events().stream()
                .filter(event ->
                        event.type() == EventType.ADVICE_SHOWN && event.trial().matches("block-.-t.*"))
                .toList();
        String own = lab.plan().options().get(0);
        assertThat(shown).hasSize(8);
        assertThat(shown).filteredOn(event -> event.text("label").equals(own)).hasSize(6);
        assertThat(lab.events().stream().filter(event -> event.type() == EventType.ADVICE_STEERED))
                .hasSize(8);
    }

    @Test
    void aSetHoldsTheLikeliestOptionsThatCoverEnough() {
        Advice advice = new Advice("a", 0.5, Map.of("a", 0.5, "b", 0.3, "c", 0.2));

        assertThat(covering(0.5).setOf(advice)).containsExactly("a");
        assertThat(covering(0.7).setOf(advice)).containsExactly("a", "b");
        assertThat(covering(1).setOf(advice)).containsExactly("a", "b", "c");
        assertThat(new AdviceForm(Optional.of(new SetRule.Likeliest(2)), OptionalDouble.empty()).setOf(advice))
                .containsExactly("a", "b");
    }

    @Test
    void anAdvisorThatIsNotSureEnoughDoesNotAnswerAndExplainsNothing() {
        Condition cautious = new Condition(
                "one",
                Mode.CONCURRENT,
                false,
                Set.of(AdviceElement.LABEL),
                new AdviceForm(Optional.empty(), OptionalDouble.of(1)),
                OptionalDouble.empty(),
                Advisor.AI,
                Optional.of(new ExplanationSpec("integrated-gradients", 0.5)),
                new Timing(300, 1000, OptionalInt.empty()),
                List.of());
        ALab lab = goOnToTrial(lab(aShortStudy().withConditions(cautious, two())), "one", Phase.FINAL);

        lab.paint();

        assertThat(lab.trial().advice()).hasValueSatisfying(advice -> {
            assertThat(advice.abstains()).isTrue();
            assertThat(advice.show()).isEmpty();
            assertThat(advice.explanation()).isEmpty();
        });
        assertThat(lab.last().type()).isEqualTo(EventType.ADVICE_SHOWN);
        assertThat(lab.last().payload()).containsEntry("abstained", true).doesNotContainKey("label");
    }

    @Test
    void aSetHoldsEveryOptionThatIsLikelyEnoughAndAlwaysTheLikeliest() {
        Advice advice = new Advice("a", 0.5, Map.of("a", 0.5, "b", 0.3, "c", 0.2));

        assertThat(atLeast(0.2).setOf(advice)).containsExactly("a", "b", "c");
        assertThat(atLeast(0.25).setOf(advice)).containsExactly("a", "b");
        assertThat(atLeast(0.9).setOf(advice)).containsExactly("a");
    }

    private static AdviceForm atLeast(double probability) {
        return new AdviceForm(Optional.of(new SetRule.AtLeast(probability)), OptionalDouble.empty());
    }

    private static AdviceForm covering(double probability) {
        return new AdviceForm(Optional.of(new SetRule.Covering(probability)), OptionalDouble.empty());
    }

    private static SessionPart quiz(boolean ends) {
        return new SessionPart.Quiz("effort", List.of("welcome"), Map.of("effort", "55"), 2, ends);
    }

    private static Condition one(Mode mode) {
        return advised("one", mode, mode.advises());
    }

    private static Condition two() {
        return advised("two", Mode.SEQUENTIAL, false);
    }

    private static ALab inFirstTrial(Mode mode, Phase phase) {
        return goOnToTrial(lab(aShortStudy().withConditions(one(mode), two())), "one", phase);
    }

    private static ALab lab(AStudy study) {
        return ALab.begun(Planner.plan(study.build(), aPool().build(), 7, 0));
    }

    private static void answer(ALab lab, String option) {
        lab.paint().after(2_000);
        lab.on(new Response.ChooseAnswer(option));
        lab.on(new Response.RateConfidence(0.8));
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    private static PlannedTrial planned(ALab lab, Screen.Trial screen) {
        return lab.plan().steps().stream()
                .filter(PlannedStep.Trial.class::isInstance)
                .map(step -> ((PlannedStep.Trial) step).trial())
                .filter(trial -> trial.id().equals(screen.trialId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<EventType> types(ALab lab) {
        return lab.events().stream().map(Event::type).toList();
    }

    private static List<EventType> lastTypes(ALab lab, int count) {
        List<EventType> types = types(lab);
        return types.subList(types.size() - count, types.size());
    }
}
