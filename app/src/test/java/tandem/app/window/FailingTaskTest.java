package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.Sessions.Unfinished;
import tandem.app.window.given.AtTheScreen;
import tandem.app.window.given.FailingMaterials;
import tandem.app.window.given.FailingMaterials.Where;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.study.Study;

/** A task that throws: the participant reads a calm sentence, and the session stays whole. */
@ExtendWith(ApplicationExtension.class)
class FailingTaskTest {

    private final Study study = GivenStudy.small();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void asItShowsAStimulus(FxRobot robot) {
        endsCalmly(robot, Where.STIMULUS, screen -> screen instanceof Screen.Trial);
    }

    @Test
    void asItShowsAnExplanation(FxRobot robot) {
        endsCalmly(robot, Where.EXPLANATION, FailingTaskTest::explained);
    }

    @Test
    void asItMakesThingsReady(FxRobot robot) {
        endsCalmly(robot, Where.PREPARING, screen -> screen instanceof Screen.Trial);
    }

    /** At the screen where it throws; then with a task that does not. */
    private void endsCalmly(FxRobot robot, Where where, Predicate<Screen> at) {
        GivenSessions past = new GivenSessions(study, GivenMaterials.ofCreatures());
        Screen before = AtTheScreen.where(past, "en", at).current();
        GivenSessions sessions = new GivenSessions(study, new FailingMaterials(GivenMaterials.ofCreatures(), where))
                .withPast(past.events())
                .withUnfinished(new Unfinished("s-1", "P001", "en", "10:42"));

        OpenWindow window =
                new OpenWindow(robot, stage, sessions, WindowOptions.asking().resuming("s-1"));
        window.await("the calm sentence", () -> window.texts().contains("We need a short break"));

        assertThat(window.texts()).noneMatch(text -> text.contains("index 7") || text.contains("secret"));
        assertThat(window.troubles()).hasSize(1);
        List<Event> events = sessions.events();
        assertThat(events).startsWith(past.events().toArray(new Event[0]));
        if (where != Where.PREPARING) {
            assertThat(events.get(events.size() - 1).type()).isEqualTo(EventType.FAILURE);
            assertThat(events.get(events.size() - 1).text("message")).contains("index 7");
        }
        window.click("#close");
        window.await("the end", window::closed);
        assertThat(resumed(events)).isEqualTo(before);
    }

    private Screen resumed(List<Event> events) {
        GivenSessions sound = new GivenSessions(study, GivenMaterials.ofCreatures()).withPast(events);
        SessionEngine engine = sound.resume("s-1", (what, done, total) -> {}).engine();
        return engine.current();
    }

    private static boolean explained(Screen screen) {
        return screen instanceof Screen.Trial trial
                && trial.phase() == Phase.FINAL
                && trial.advice().flatMap(advice -> advice.explanation()).isPresent();
    }
}
