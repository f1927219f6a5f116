package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.MovingClock;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** The machine sleeps, its clock is set, or the window stands still. */
@ExtendWith(ApplicationExtension.class)
class UnseenTimeTest {

    private final MovingClock clock = new MovingClock();
    private final GivenSessions sessions =
            new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures()).watching(clock);
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    /** The small study gives a minute to answer. */
    @Test
    void aDeadlineThatPassesWhileTheMachineSleepsIsNotTheParticipants(FxRobot robot) {
        OpenWindow window = atATrial(robot);
        Screen.Trial before = (Screen.Trial) window.screen();

        clock.pass(90_000);
        Outcome outcome = window.respond(new Response.LetDeadlinePass());

        assertThat(outcome).isEqualTo(Outcome.NOT_NOW);
        assertThat(window.texts()).contains("Are you there?", "Go on");
        assertThat(sessions.events(EventType.PHASE_TIMED_OUT)).isEmpty();
        assertThat(jump().payload())
                .containsEntry("steady_ms", 90_000L)
                .containsEntry("wall_ms", 90_000L)
                .containsEntry("unseen", true);
        assertThat(jump().trial()).isEqualTo(before.trialId());
    }

    @Test
    void theTrialIsAskedAgainOnceSomebodyIsThere(FxRobot robot) {
        OpenWindow window = atATrial(robot);
        Screen.Trial before = (Screen.Trial) window.screen();
        clock.moveWall(90_000);
        window.awaitNode("#try-again");
        assertThat(window.respond(new Response.ChooseAnswer(before.options().get(0))))
                .isEqualTo(Outcome.NOT_NOW);

        window.click("#try-again");
        window.await(
                "the trial once more", () -> sessions.events(EventType.PAINTED).size() == 2);

        Screen.Trial after = (Screen.Trial) window.screen();
        assertThat(after.trialId()).isEqualTo(before.trialId());
        assertThat(after.phase()).isEqualTo(before.phase());
        assertThat(types().subList(types().indexOf(EventType.TIME_JUMPED), types().size()))
                .containsSubsequence(
                        EventType.TIME_JUMPED, EventType.SESSION_RESUMED, EventType.PHASE_STARTED, EventType.PAINTED);
        Mouse mouse = new Mouse(window);
        clock.pass(1500);
        mouse.choose(before.options().get(0), 0);
        mouse.rate(0.7);
        mouse.use("continue");
        assertThat(sessions.events(EventType.ANSWER_SUBMITTED)).hasSize(1);
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void whoDoesNotComeBackCanBeLeftAndTheSessionGoesOnLater(FxRobot robot) {
        OpenWindow window = atATrial(robot);
        clock.pass(90_000);

        window.click("#leave");
        window.await("the end", window::closed);

        assertThat(types()).endsWith(EventType.TIME_JUMPED, EventType.SESSION_INTERRUPTED);
        assertThat(sessions.closed()).isEqualTo(1);
    }

    @Test
    void aClockThatIsSetBackIsRecordedAndNothingElseHappens(FxRobot robot) {
        OpenWindow window = atATrial(robot);
        Screen.Trial trial = (Screen.Trial) window.screen();

        clock.moveWall(-3_600_000);
        window.await("the jump", () -> !sessions.events(EventType.TIME_JUMPED).isEmpty());
        clock.pass(1500);
        new Mouse(window).choose(trial.options().get(0), 0);

        assertThat(jump().payload()).containsEntry("wall_ms", -3_600_000L).containsEntry("unseen", false);
        assertThat(window.shows("#cover")).isFalse();
        assertThat(sessions.events(EventType.ANSWER_CHANGED)).hasSize(1);
        assertThat(sessions.events()).isSortedAccordingTo((a, b) -> Long.compare(a.nanos(), b.nanos()));
    }

    @Test
    void outsideOfTrialsItIsRecordedAndNobodyIsAsked(FxRobot robot) {
        OpenWindow window =
                new OpenWindow(robot, stage, sessions, WindowOptions.asking().in("en"));
        window.screen();
        window.click("#agree");

        clock.moveWall(90_000);
        window.await("the jump", () -> !sessions.events(EventType.TIME_JUMPED).isEmpty());

        assertThat(window.shows("#cover")).isFalse();
        window.click("#age-18-24");
        assertThat(sessions.events(EventType.QUESTION_ANSWERED)).hasSize(1);
    }

    private OpenWindow atATrial(FxRobot robot) {
        OpenWindow window =
                new OpenWindow(robot, stage, sessions, WindowOptions.asking().in("en"));
        window.screen();
        window.click("#agree");
        window.click("#age-25-34");
        window.click("#gender-no-answer");
        Mouse mouse = new Mouse(window);
        while (!(window.screen() instanceof Screen.Trial)) {
            mouse.use("continue");
        }
        window.await("the trial", () -> !sessions.events(EventType.PAINTED).isEmpty());
        return window;
    }

    private Event jump() {
        List<Event> jumps = sessions.events(EventType.TIME_JUMPED);
        assertThat(jumps).hasSize(1);
        return jumps.get(0);
    }

    private List<EventType> types() {
        return sessions.events().stream().map(Event::type).toList();
    }
}
