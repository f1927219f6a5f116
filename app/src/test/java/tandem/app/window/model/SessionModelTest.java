package tandem.app.window.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.app.window.given.AtTheScreen;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

class SessionModelTest {

    private final GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
    private final List<String> failures = new ArrayList<>();

    @Test
    void anActThatIsTakenChangesTheScreenAndTheProgress() {
        SessionModel model = at(Screen.Consent.class);

        assertThat(model.act(new Response.GiveConsent())).isEqualTo(Outcome.ACCEPTED);

        assertThat(model.screen()).isInstanceOf(Screen.Form.class);
        assertThat(model.progressProperty().get()).isPositive();
        assertThat(model.hintProperty().get()).isEmpty();
    }

    @Test
    void anActThatIsRefusedLeavesTheScreenAndSaysWhatIsMissing() {
        SessionModel model = at(Screen.Trial.class);
        Screen before = model.screen();
        model.observe(new Observation.Painted(0));
        sessions.pass(2000);

        assertThat(model.act(new Response.SubmitAnswer())).isEqualTo(Outcome.ANSWER_MISSING);
        assertThat(model.hintProperty().get()).isEqualTo("Please choose an answer first.");

        model.act(new Response.ChooseAnswer("nilu"));
        assertThat(model.act(new Response.SubmitAnswer())).isEqualTo(Outcome.CONFIDENCE_MISSING);
        assertThat(model.hintProperty().get()).isEqualTo("Please say how sure you are.");
        assertThat(((Screen.Trial) model.screen()).trialId()).isEqualTo(((Screen.Trial) before).trialId());
    }

    @Test
    void whoGoesOnTooSoonIsAskedToLook() {
        SessionModel model = at(Screen.Trial.class);
        model.observe(new Observation.Painted(0));

        assertThat(model.act(new Response.SubmitAnswer())).isEqualTo(Outcome.TOO_EARLY);
        assertThat(model.hintProperty().get()).isEqualTo("Please take a moment to look at the picture.");
    }

    @Test
    void afterItsEndNothingIsHandedOn() {
        SessionModel model = at(Screen.Trial.class);
        model.observe(new Observation.Painted(0));
        int recorded = sessions.events().size();

        model.end();
        model.observe(new Observation.CloseDeclined());

        assertThat(model.act(new Response.ChooseAnswer("nilu"))).isEqualTo(Outcome.NOT_NOW);
        assertThat(sessions.events()).hasSize(recorded);
    }

    @Test
    void anActThatBringsAboutAPauseIsNotTakenAndWhatIsSeenIsStillHandedOn() {
        SessionModel model = at(Screen.Trial.class);
        model.observe(new Observation.Painted(0));
        int recorded = sessions.events().size();
        model.beforeActs(response -> model.pause(new IllegalStateException("asleep")));

        assertThat(model.act(new Response.ChooseAnswer("nilu"))).isEqualTo(Outcome.NOT_NOW);
        model.observe(new Observation.Interrupted());

        assertThat(failures).containsExactly("session");
        assertThat(sessions.events().subList(recorded, sessions.events().size()))
                .extracting(event -> event.type())
                .containsExactly(EventType.SESSION_INTERRUPTED);
    }

    @Test
    void aFailureIsToldOnceAndNothingIsHandedOnAfterIt() {
        SessionModel model = at(Screen.Consent.class);
        sessions.breakDown();

        assertThat(model.act(new Response.GiveConsent())).isEqualTo(Outcome.NOT_NOW);
        model.observe(new Observation.FocusChanged(false));
        model.act(new Response.GiveConsent());

        assertThat(failures).containsExactly("GiveConsent");
        assertThat(model.failed()).isTrue();
        assertThat(model.screen()).isInstanceOf(Screen.Consent.class);
    }

    @Test
    void whatWasSeenBeforeAnActIsRecordedBeforeIt() {
        SessionModel model = at(Screen.Form.class);
        model.beforeActs(response -> model.observe(new Observation.KeyPressed("A")));
        Screen.Form form = (Screen.Form) model.screen();
        int before = sessions.events().size();

        model.act(
                new Response.AnswerQuestion(form.questionnaire().items().get(0).id(), "18-24"));

        assertThat(sessions.events().subList(before, sessions.events().size()))
                .extracting(event -> event.type())
                .containsExactly(EventType.KEY_PRESSED, EventType.QUESTION_ANSWERED);
    }

    private SessionModel at(Class<? extends Screen> kind) {
        return new SessionModel(
                AtTheScreen.where(sessions, "en", kind::isInstance),
                new Texts("en"),
                (where, failure) -> failures.add(where));
    }
}
