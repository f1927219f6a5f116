package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.DesignException;
import tandem.protocols.given.AGarden;
import tandem.protocols.given.ALab;
import tandem.protocols.given.APile;
import tandem.protocols.given.AStudy;
import tandem.protocols.given.PossibleEvents;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Mode;

/** Trials that are turns of games, in a session. */
class GamesTest {

    @Test
    void whatIsDecidedFollowsFromWhatWasAnsweredBefore() {
        ALab lab = ALab.begun(plan(games(1, 9), 9));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "2");
        answer(lab, "3");

        assertThat(lab.trial().itemId()).isEqualTo("pile-9/2.3");
        assertThat(lab.trial().place().orElseThrow().turn()).isEqualTo(3);
    }

    @Test
    void turnsThatAGameDoesNotComeToArePassedOver() {
        ALab lab = ALab.begun(plan(games(2, 9), 4, 5));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        boolean fourFirst = lab.trial().itemId().equals("pile-4");
        answer(lab, fourFirst ? "3" : "2");
        answer(lab, fourFirst ? "1" : "3");
        lab.on(new Response.Continue());

        assertThat(lab.trial().itemId()).isEqualTo(fourFirst ? "pile-5" : "pile-4");
        assertThat(lab.trial().place().orElseThrow().number()).isEqualTo(2);
        assertThat(lab.trial().number()).isEqualTo(10);
    }

    @Test
    void howAGameEndedIsShown() {
        ALab lab = ALab.begun(plan(games(1, 9), 5));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "3");
        answer(lab, "2");

        assertThat(lab.screen()).isEqualTo(new Screen.GameEnd("pile-5/3.2", 1, 1));
        assertThat(lab.last().payload()).containsOnly(entry("kind", "game-end"), entry("id", "pile-5"));
        assertThat(ALab.resumed(lab.plan(), lab.events()).screen()).isEqualTo(lab.screen());
    }

    @Test
    void aGameAlsoEndsWithItsLastTurn() {
        ALab lab = ALab.begun(plan(games(1, 2), 9));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "1");
        answer(lab, "1");

        assertThat(lab.screen()).isEqualTo(new Screen.GameEnd("pile-9/1.1", 1, 1));
    }

    @Test
    void anAnswerThatTheTurnDoesNotOfferIsRefused() {
        ALab lab = ALab.begun(plan(games(1, 9), 2));
        goOnUntil(lab, Screen.Trial.class::isInstance);
        lab.paint().after(400);

        assertThat(lab.trial().options()).containsExactly("1", "2");
        assertThat(lab.on(new Response.ChooseAnswer("3"))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.ChooseAnswer("2"))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void practiceIsJudgedByTheRulesOfAFirstTurn() {
        AStudy study = aStudy().withConditions(solo(false))
                .withTrials(1, 1)
                .withFamiliarisation(0)
                .withErrorRules(0, 1)
                .withTurns(2);
        ALab lab = ALab.begun(Planner.plan(study.build(), APile.of(4, 8, 12, 16, 20, 24, 28, 32, 36, 40), 1, 0));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        assertThat(lab.trial().kind()).isEqualTo(PlannedTrial.Kind.PRACTICE);
        answer(lab, "2");

        // Of a multiple of four one or two may be taken; the truth that is told is one.
        assertThat(submitted(lab)).containsExactly(true);
    }

    @Test
    void severalAnswersCanBeRight() {
        ALab lab = ALab.begun(plan(games(1, 9), 8));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "2");
        answer(lab, "3");

        // 8 stones: one or two may be taken. 6 stones: two.
        assertThat(submitted(lab)).containsExactly(true, false);
    }

    @Test
    void theEndOfATrialSaysHowTheGameStands() {
        ALab lab = ALab.begun(plan(games(1, 9), 4));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "3");
        answer(lab, "1");

        assertThat(lab.events().stream().filter(event -> event.type() == EventType.TRIAL_ENDED))
                .extracting(
                        event -> event.payload().get("score"),
                        event -> event.payload().get("over"))
                .containsExactly(tuple(3.0, false), tuple(4.0, true));
    }

    @Test
    void whereTimeRunsOutTheGameGoesOnWithoutAnAnswer() {
        ALab lab = ALab.begun(plan(games(1, 9), 9));
        goOnUntil(lab, Screen.Trial.class::isInstance);
        lab.paint().after(60_000);

        lab.on(new Response.LetDeadlinePass());

        assertThat(lab.trial().itemId()).isEqualTo("pile-9/-");
    }

    @Test
    void whatTheAiDecidesIsPlayed() {
        AStudy study = games(1, 9).withConditions(advised("delegation", Mode.DELEGATION, false));
        ALab lab = ALab.begun(plan(study, 9));
        goOnUntil(lab, Screen.Trial.class::isInstance);
        lab.paint().after(400);

        lab.on(new Response.Delegate(true));

        assertThat(lab.trial().itemId()).isEqualTo("pile-9/1");
    }

    @Test
    void aResumedGameStandsWhereItStood() {
        ALab lab = ALab.begun(plan(games(1, 9), 9));
        goOnUntil(lab, Screen.Trial.class::isInstance);
        answer(lab, "2");

        ALab resumed = ALab.resumed(lab.plan(), lab.events());

        assertThat(resumed.trial().itemId()).isEqualTo("pile-9/2");
        goOnUntil(resumed, Screen.Ended.class::isInstance);
        assertThat(resumed.last().type()).isEqualTo(EventType.SESSION_COMPLETED);
        PossibleEvents.check(resumed.plan(), resumed.events());
    }

    @Test
    void feedbackAndTalliesGoByTheRules() {
        AStudy study = games(1, 9).withFeedbackAfterBlocks();
        ALab lab = ALab.begun(plan(study, 8));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "2");
        answer(lab, "3");
        answer(lab, "3");
        lab.on(new Response.Continue());

        assertThat(lab.screen()).isInstanceOfSatisfying(Screen.BlockFeedback.class, told -> {
            assertThat(told.correct()).isEqualTo(2);
            assertThat(told.of()).isEqualTo(3);
        });
    }

    @Test
    void questionsAreAskedBetweenTurns() {
        ALab lab = ALab.begun(plan(games(1, 9).withQuestionAfterTurn(1, "effort"), 9));
        goOnUntil(lab, Screen.Trial.class::isInstance);

        answer(lab, "1");

        assertThat(lab.screen())
                .isInstanceOfSatisfying(
                        Screen.Form.class,
                        form -> assertThat(form.questionnaire().id()).isEqualTo("effort"));
    }

    @Test
    void itemsOfSingleDecisionsHaveNoGames() {
        AStudy study = games(1, 9);

        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() -> Planner.plan(study.build(), aPool().build(), 1, 0))
                .withMessageContaining("the task has no games");
    }

    @Test
    void amountsAreTakenAsAWholeAndNoMoreThanThereMayBe() {
        AStudy study = games(1, 9).answeredBy(new AnswerForm.Amounts(6)).withoutConfidence();
        ALab lab = ALab.begun(Planner.plan(study.build(), AGarden.of("kind", "first", "second"), 1, 0));
        goOnUntil(lab, Screen.Trial.class::isInstance);
        lab.paint().after(400);

        assertThat(lab.on(new Response.ChooseAnswer("7-0-0-0-0"))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.ChooseAnswer("1-1-1-1"))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.ChooseAnswer("a"))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.ChooseAnswer("6-0-0-0-1"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
        assertThat(lab.trial().itemId()).endsWith("/6-0-0-0-1");
    }

    private static AStudy games(int games, int most) {
        return aStudy().withConditions(solo(false))
                .withoutPractice()
                .withTrials(games, games)
                .withFamiliarisation(0)
                .withErrorRules(0, games)
                .withTurns(most);
    }

    private static SessionPlan plan(AStudy study, int... piles) {
        return Planner.plan(study.build(), APile.of(piles), 1, 0);
    }

    private static void answer(ALab lab, String option) {
        lab.paint().after(400);
        assertThat(lab.on(new Response.ChooseAnswer(option))).isEqualTo(Outcome.ACCEPTED);
        lab.on(new Response.RateConfidence(0.8));
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    private static List<Object> submitted(ALab lab) {
        return lab.events().stream()
                .filter(event -> event.type() == EventType.ANSWER_SUBMITTED)
                .map(event -> event.payload().get("correct"))
                .toList();
    }
}
