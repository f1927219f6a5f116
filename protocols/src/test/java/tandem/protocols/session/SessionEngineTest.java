package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AParticipant.act;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.protocols.given.ALab;
import tandem.protocols.given.AStudy;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation.PictureDrawn;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Mode;

class SessionEngineTest {

    @Test
    void aWholeSessionEndsWithItsCompletion() {
        ALab lab = goOnUntil(lab(aShortStudy()), screen -> false);

        assertThat(lab.screen()).isEqualTo(new Screen.Ended(true));
        assertThat(lab.progress()).isEqualTo(1);
        assertThat(types(lab)).startsWith(EventType.SESSION_STARTED, EventType.STEP_STARTED, EventType.CONSENT_GIVEN);
        assertThat(lab.last().type()).isEqualTo(EventType.SESSION_COMPLETED);
        assertThat(types(lab)).containsOnlyOnce(EventType.SESSION_COMPLETED);
    }

    @Test
    void refusingConsentEndsTheSessionAndKeepsNothingElse() {
        ALab lab = lab(aShortStudy());
        lab.observe(new Observation.KeyPressed("ESCAPE"));
        lab.observe(new Observation.PointerMoved(List.of(List.of(1, 2, 3))));

        assertThat(lab.on(new Response.RefuseConsent())).isEqualTo(Outcome.ACCEPTED);

        assertThat(lab.screen()).isEqualTo(new Screen.Ended(false));
        assertThat(types(lab))
                .containsExactly(EventType.SESSION_STARTED, EventType.STEP_STARTED, EventType.CONSENT_REFUSED);
        lab.observe(new Observation.FocusChanged(false));
        assertThat(lab.last().type()).isEqualTo(EventType.CONSENT_REFUSED);
    }

    @Test
    void adviceCanBeReadOnlyOnceTheInitialAnswerIsLocked() {
        ALab lab = goOnToTrial(lab(aShortStudy()), "ai-explained", Phase.INITIAL);
        assertThat(lab.trial().advice()).isEmpty();
        lab.paint().after(2000);
        lab.on(new Response.ChooseAnswer("pamo"));
        lab.on(new Response.RateConfidence(0.8));
        assertThat(lab.trial().advice()).isEmpty();

        lab.on(new Response.SubmitAnswer());

        Screen.Trial trial = lab.trial();
        assertThat(trial.phase()).isEqualTo(Phase.FINAL);
        assertThat(trial.initial().flatMap(Answer::option)).contains("pamo");
        assertThat(trial.answer()).isEqualTo(Answer.NONE);
        assertThat(trial.advice()).hasValueSatisfying(advice -> {
            assertThat(advice.advice()).isEqualTo(planned(lab).item().advice());
            assertThat(advice.explanation()).isPresent();
        });
        assertThat(lab.last().type()).isEqualTo(EventType.PHASE_STARTED);
    }

    @Test
    void adviceAndExplanationCountAsShownWhenTheirPhaseWasPainted() {
        ALab lab = goOnToTrial(lab(aShortStudy()), "ai-explained", Phase.FINAL);
        long before = lab.last().seq();

        lab.after(16).paint();
        lab.paint();

        assertThat(lab.events().stream().filter(event -> event.seq() > before))
                .extracting(Event::type)
                .containsExactly(EventType.PAINTED, EventType.ADVICE_SHOWN, EventType.EXPLANATION_SHOWN);
    }

    @Test
    void noAnswerIsTakenBeforeTheMinimumViewIsOver() {
        ALab lab = goOnToTrial(lab(aShortStudy()), "solo", Phase.INITIAL);
        assertThat(lab.on(new Response.ChooseAnswer("nilu"))).isEqualTo(Outcome.TOO_EARLY);

        lab.after(5000).paint();
        assertThat(lab.on(new Response.ChooseAnswer("nilu"))).isEqualTo(Outcome.ACCEPTED);
        lab.on(new Response.RateConfidence(0.5));
        assertThat(lab.after(299).on(new Response.SubmitAnswer())).isEqualTo(Outcome.TOO_EARLY);
        assertThat(lab.after(1).on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.trial().phase()).isEqualTo(Phase.FINAL);
        assertThat(lab.trial().minimumViewMs()).isEqualTo(1000);
    }

    @Test
    void anAnswerNeedsAnOfferedOptionAndAConfidenceOnTheScale() {
        ALab lab =
                goOnToTrial(lab(aShortStudy()), "solo", Phase.INITIAL).paint().after(400);

        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ANSWER_MISSING);
        assertThat(lab.on(new Response.ChooseAnswer("cat"))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.ChooseAnswer("nilu"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.CONFIDENCE_MISSING);
        assertThat(lab.on(new Response.RateConfidence(0.49))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.RateConfidence(1.01))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.RateConfidence(Double.NaN))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.RateConfidence(1))).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.TOO_EARLY);
    }

    @Test
    void aDeadlineEndsTheWholeTrialWithoutAnAnswer() {
        ALab lab = goOnToTrial(lab(aShortStudy()), "ai", Phase.INITIAL);
        String trial = lab.trial().trialId();
        lab.paint().after(59_999);
        assertThat(lab.on(new Response.LetDeadlinePass())).isEqualTo(Outcome.NOT_NOW);

        lab.after(1);
        assertThat(lab.on(new Response.ChooseAnswer("nilu"))).isEqualTo(Outcome.NOT_NOW);
        assertThat(lab.on(new Response.LetDeadlinePass())).isEqualTo(Outcome.ACCEPTED);

        assertThat(lab.events().stream()
                        .filter(event -> event.trial().equals(trial))
                        .map(Event::type))
                .containsExactly(
                        EventType.TRIAL_STARTED,
                        EventType.PHASE_STARTED,
                        EventType.PAINTED,
                        EventType.PHASE_TIMED_OUT,
                        EventType.TRIAL_ENDED);
        assertThat(lab.screen()).isInstanceOf(Screen.MainTrialsOpening.class);
    }

    @Test
    void aTrialHandedOverHasNoFinalPhase() {
        ALab lab = goOnToTrial(
                lab(aShortStudy()
                        .withConditions(solo(false), advised("delegation", Mode.DELEGATION, false))
                        .withFeedback()),
                "delegation",
                Phase.DELEGATION);
        String trial = lab.trial().trialId();
        boolean aiRight = planned(lab).item().adviceCorrect();
        lab.paint().after(400);

        lab.on(new Response.Delegate(true));

        assertThat(lab.trial().trialId()).isEqualTo(trial);
        assertThat(lab.trial().phase()).isEqualTo(Phase.FEEDBACK);
        assertThat(lab.trial().feedback())
                .contains(new Screen.Feedback(planned(lab).item().item().truth(), aiRight));
    }

    @Test
    void aTrialThatIsKeptIsAnsweredWithoutAdvice() {
        ALab lab = goOnToTrial(
                lab(aShortStudy().withConditions(solo(false), advised("delegation", Mode.DELEGATION, false))),
                "delegation",
                Phase.DELEGATION);
        lab.paint().after(400);

        lab.on(new Response.Delegate(false));

        assertThat(lab.trial().phase()).isEqualTo(Phase.FINAL);
        assertThat(lab.trial().advice()).isEmpty();
    }

    @Test
    void aPassedPracticeRoundSparesTheOthers() {
        ALab lab = goOnUntil(lab(aShortStudy()), screen -> screen instanceof Screen.Trial);
        for (int i = 0; i < 2; i++) {
            lab.paint().after(400);
            lab.on(new Response.ChooseAnswer(planned(lab).item().item().truth()));
            lab.on(new Response.RateConfidence(0.9));
            lab.on(new Response.SubmitAnswer());
            act(lab);
        }
        assertThat(lab.screen()).isEqualTo(new Screen.RoundEnd(1, 2, 2, 2, true));

        lab.on(new Response.Continue());

        assertThat(lab.screen()).isInstanceOf(Screen.BlockOpening.class);
    }

    @Test
    void afterTheLastRoundTheSessionGoesOnAndTheDataTell() {
        ALab lab = goOnUntil(lab(aShortStudy()), screen -> screen instanceof Screen.RoundEnd end && end.round() == 2);
        assertThat(lab.screen()).isEqualTo(new Screen.RoundEnd(2, 2, 1, 2, false));

        lab.on(new Response.Continue());

        assertThat(lab.screen()).isInstanceOf(Screen.BlockOpening.class);
        assertThat(lab.events().stream().filter(event -> event.type() == EventType.ROUND_ENDED))
                .extracting(event -> event.payload().get("passed"))
                .containsExactly(false, false);
    }

    @Test
    void aQuestionnaireWantsItsObligatoryAnswersAndTakesOptionalOnesBack() {
        ALab lab = goOnUntil(lab(aShortStudy()), screen -> screen instanceof Screen.Form);

        assertThat(lab.on(new Response.SubmitQuestionnaire())).isEqualTo(Outcome.QUESTION_MISSING);
        assertThat(lab.on(new Response.AnswerQuestion("age", "7"))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.AnswerQuestion("age", ""))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.AnswerQuestion("colour", "red"))).isEqualTo(Outcome.NOT_OFFERED);
        lab.on(new Response.AnswerQuestion("gender", "woman"));
        lab.on(new Response.AnswerQuestion("gender", ""));
        lab.on(new Response.AnswerQuestion("age", "18-24"));
        assertThat(((Screen.Form) lab.screen()).answers()).containsExactly(Map.entry("age", "18-24"));
        assertThat(lab.on(new Response.SubmitQuestionnaire())).isEqualTo(Outcome.ACCEPTED);

        assertThat(lab.events().stream()
                        .filter(event -> event.type() == EventType.QUESTIONNAIRE_SUBMITTED)
                        .map(event -> event.payload().get("answers")))
                .containsExactly(Map.of("age", "18-24"));
    }

    @Test
    void whatIsDoneWithAnExplanationIsRecordedAndResetsInEveryTrial() {
        ALab lab = goOnToTrial(lab(aShortStudy()), "ai-explained", Phase.FINAL);
        lab.observe(new Observation.OpacityChanged(0.9));
        lab.paint();
        lab.observe(new Observation.OpacityChanged(0.9));
        lab.observe(new Observation.ExplanationToggled(true));
        lab.observe(new Observation.ExplanationToggled(false));
        lab.observe(new Observation.ExplanationToggled(true));
        List<String> opacities = lab.events().stream()
                .filter(event ->
                        event.type() == EventType.EXPLANATION_SHOWN || event.type() == EventType.OPACITY_CHANGED)
                .map(event -> event.type() + " " + event.payload().get("opacity"))
                .toList();
        assertThat(opacities).containsExactly("EXPLANATION_SHOWN 0.5", "OPACITY_CHANGED 0.9", "EXPLANATION_SHOWN 0.9");

        lab.after(1500);
        lab.on(new Response.ChooseAnswer("nilu"));
        lab.on(new Response.RateConfidence(0.6));
        lab.on(new Response.SubmitAnswer());
        goOnToTrial(lab, "ai-explained", Phase.FINAL).paint();

        assertThat(lab.last().payload()).containsEntry("opacity", 0.5);
    }

    @Test
    void whatIsDoneWithASeriesIsRecordedWithItsPhaseAndNowhereButInATrial() {
        ALab lab = goOnUntil(lab(aShortStudy()), screen -> screen instanceof Screen.Form);
        lab.observe(new Observation.ViewMoved(60, 120));
        lab.observe(new Observation.ChannelToggled("c2", false));
        lab.observe(new Observation.SeriesDrawn(PictureDrawn.Element.STIMULUS, 4, 240, "0".repeat(64)));
        goOnToTrial(lab, "ai-explained", Phase.FINAL);
        lab.observe(new Observation.SeriesDrawn(PictureDrawn.Element.STIMULUS, 4, 240, "1".repeat(64)));
        lab.paint();
        lab.observe(new Observation.ViewMoved(60, 120));
        lab.observe(new Observation.ChannelToggled("c2", false));

        assertThat(payloads(lab, EventType.SERIES_DRAWN))
                .containsExactly(
                        Map.of("element", "stimulus", "channels", 4, "samples", 240, "sha256", "1".repeat(64)));
        assertThat(payloads(lab, EventType.VIEW_MOVED))
                .containsExactly(Map.of("phase", "final", "from", 60, "to", 120));
        assertThat(payloads(lab, EventType.CHANNEL_TOGGLED))
                .containsExactly(Map.of("phase", "final", "channel", "c2", "shown", false));
    }

    @Test
    void eachOptionIsExplainedWithoutTheAdviceAndTheExplanationIsFollowedAlike() {
        ALab lab =
                goOnToTrial(lab(aShortStudy().withConditions(eachExplained(Mode.SOLO, false))), "options", Phase.FINAL);

        assertThat(lab.trial().advice()).isEmpty();
        assertThat(lab.trial().optionsExplained()).map(ExplanationSpec::method).contains("grad-cam");
        lab.paint();
        lab.observe(new Observation.ExplanationToggled(false));
        lab.observe(new PictureDrawn(
                PictureDrawn.Element.EXPLANATION, 9, 9, "b".repeat(64), Optional.empty(), Optional.of("pamo")));

        assertThat(types(lab))
                .contains(EventType.EXPLANATION_SHOWN, EventType.EXPLANATION_HIDDEN)
                .doesNotContain(EventType.ADVICE_SHOWN);
        assertThat(lab.last().payload()).containsEntry("option", "pamo");
    }

    @Test
    void inASecondLookEachOptionIsExplainedOnlyOnceTheInitialAnswerIsLocked() {
        AStudy study = aShortStudy().withConditions(eachExplained(Mode.SOLO, true));

        assertThat(goOnToTrial(lab(study), "options", Phase.INITIAL).trial().optionsExplained())
                .isEmpty();
        assertThat(goOnToTrial(lab(study), "options", Phase.FINAL).trial().optionsExplained())
                .isPresent();
    }

    @Test
    void whatTheAiSaysCanBeForeseenFromAnExplanationOfEachOption() {
        ALab lab = goOnToTrial(
                lab(aShortStudy().withConditions(eachExplained(Mode.SIMULATION, false))), "options", Phase.PREDICTION);

        assertThat(lab.trial().advice()).isEmpty();
        assertThat(lab.trial().optionsExplained()).isPresent();
    }

    private static Condition eachExplained(Mode mode, boolean secondLook) {
        Drawing usual = Drawing.USUAL;
        return new Condition(
                "options",
                mode,
                secondLook,
                Set.of(),
                Advisor.AI,
                Optional.of(new ExplanationSpec(
                        "grad-cam",
                        0.5,
                        false,
                        new Drawing(
                                usual.view(),
                                Drawing.Layout.EACH_OPTION,
                                usual.clip(),
                                usual.smoothing(),
                                usual.upsampling(),
                                usual.share()))),
                solo(secondLook).timing(),
                List.of());
    }

    @Test
    void whatIsRevealedOfAPictureAndWhichExamplesAreShownIsRecordedInATrialOnly() {
        Observation revealed = new Observation.PictureRevealed(128, 96, 14, List.of(List.of(40, 64, 48, 350)));
        Observation examples = new Observation.ExamplesDrawn(List.of("e7"), List.of("nilu"), List.of("a".repeat(64)));
        ALab lab = goOnUntil(lab(aShortStudy()), screen -> screen instanceof Screen.Form);
        lab.observe(revealed);
        lab.observe(examples);
        goOnToTrial(lab, "ai-explained", Phase.FINAL);
        lab.observe(examples);
        lab.paint();
        lab.observe(revealed);

        assertThat(payloads(lab, EventType.EXAMPLES_DRAWN))
                .containsExactly(Map.of(
                        "examples", List.of("e7"), "labels", List.of("nilu"), "sha256", List.of("a".repeat(64))));
        assertThat(payloads(lab, EventType.PICTURE_REVEALED))
                .containsExactly(Map.of(
                        "phase",
                        "final",
                        "frame",
                        List.of(128, 96),
                        "radius",
                        14,
                        "stays",
                        List.of(List.of(40, 64, 48, 350))));
    }

    private static List<Map<String, Object>> payloads(ALab lab, EventType type) {
        return lab.events().stream()
                .filter(event -> event.type() == type)
                .map(Event::payload)
                .toList();
    }

    @Test
    void withoutADeadlineNothingTimesOut() {
        ALab lab = goOnToTrial(lab(aShortStudy().withTiming(0, 0, OptionalInt.empty())), "solo", Phase.INITIAL);
        lab.paint().after(3_600_000);

        assertThat(lab.on(new Response.LetDeadlinePass())).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void aBlockThatDoesNotAskAgainGoesOnWithTheNextTrialAfterAStop() {
        ALab lab = goOnToTrial(lab(aShortStudy().goingOnWithTheNextTrial()), "ai", Phase.FINAL);
        lab.paint().after(300);
        String stopped = lab.trial().trialId();

        ALab resumed = ALab.resumed(lab.plan(), lab.events());

        assertThat(resumed.events().stream()
                        .skip(lab.events().size())
                        .map(event -> event.type() + " " + event.trial())
                        .limit(3))
                .containsExactly("SESSION_RESUMED " + stopped, "TRIAL_ABANDONED " + stopped, "TRIAL_ENDED " + stopped);
        goOnUntil(resumed, Screen.Ended.class::isInstance);
        assertThat(resumed.last().type()).isEqualTo(EventType.SESSION_COMPLETED);
    }

    @Test
    void aTrialThatWasNotSeenYetIsAskedAgainInAnyBlock() {
        ALab lab = goOnToTrial(lab(aShortStudy().goingOnWithTheNextTrial()), "ai", Phase.INITIAL);

        ALab resumed = ALab.resumed(lab.plan(), lab.events());

        assertThat(resumed.trial().trialId()).isEqualTo(lab.trial().trialId());
    }

    private static ALab lab(AStudy study) {
        SessionPlan plan = Planner.plan(study.build(), aPool().build(), 7, 3);
        return ALab.begun(plan);
    }

    private static PlannedTrial planned(ALab lab) {
        return lab.plan().trials().stream()
                .filter(trial -> trial.id().equals(lab.trial().trialId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<EventType> types(ALab lab) {
        return lab.events().stream().map(Event::type).toList();
    }
}
