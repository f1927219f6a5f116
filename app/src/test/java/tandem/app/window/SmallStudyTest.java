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
import tandem.app.window.given.Hands;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.app.window.given.Record;
import tandem.app.window.given.SessionAtTheWindow;
import tandem.app.window.given.SessionAtTheWindow.Done;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;

/** A whole study at the real window, with the real engine; what is recorded is what was done. */
@ExtendWith(ApplicationExtension.class)
class SmallStudyTest {

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void goesThroughByMouseInEnglish(FxRobot robot) {
        GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
        OpenWindow window = new OpenWindow(robot, stage, sessions, WindowOptions.asking());
        window.click("#language-en");

        List<Done> done = goThrough(window, new Mouse(window), sessions);

        Record.assertEquals(sessions.events(), done);
        Record.assertNoAdviceBeforeTheInitialAnswer(sessions.events());
        assertOnsets(sessions.events());
        assertThat(sessions.events(EventType.KEY_PRESSED)).isEmpty();
        assertThat(sessions.events(EventType.POINTER_MOVED)).isNotEmpty();
        assertThat(sessions.events().get(0).text("language")).isEqualTo("en");
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void goesThroughByKeyboardAloneInFrench(FxRobot robot) {
        GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
        OpenWindow window = new OpenWindow(robot, stage, sessions, WindowOptions.asking());
        window.awaitNode("#language-fr");
        Keyboard keyboard = new Keyboard(window);
        keyboard.tabTo("language-fr");
        window.type(javafx.scene.input.KeyCode.SPACE);

        List<Done> done = goThrough(window, keyboard, sessions);

        Record.assertEquals(sessions.events(), done);
        Record.assertNoAdviceBeforeTheInitialAnswer(sessions.events());
        assertOnsets(sessions.events());
        assertThat(sessions.events(EventType.POINTER_MOVED)).isEmpty();
        assertThat(sessions.events(EventType.KEY_PRESSED)).isNotEmpty();
        assertThat(sessions.events().get(0).text("language")).isEqualTo("fr");
        assertThat(window.troubles()).isEmpty();
    }

    private static List<Done> goThrough(OpenWindow window, Hands hands, GivenSessions sessions) {
        List<Done> done = new SessionAtTheWindow(
                        window,
                        hands,
                        sessions.plan().options(),
                        sessions::events,
                        ms -> window.act(() -> sessions.pass(ms)))
                .goThrough();
        assertThat(window.screen()).isEqualTo(new Screen.Ended(true));
        hands.use("continue");
        window.await("the end", window::closed);
        assertThat(sessions.closed()).isEqualTo(1);
        return done;
    }

    /** Every phase was painted, once, after it was asked for and before anything was answered in it. */
    private static void assertOnsets(List<Event> events) {
        List<Event> asked = events.stream()
                .filter(event -> event.type() == EventType.PHASE_STARTED)
                .toList();
        List<Event> painted = events.stream()
                .filter(event -> event.type() == EventType.PAINTED)
                .toList();
        assertThat(painted).hasSameSizeAs(asked);
        for (int i = 0; i < asked.size(); i++) {
            assertThat(painted.get(i).trial()).isEqualTo(asked.get(i).trial());
            assertThat(painted.get(i).text("phase")).isEqualTo(asked.get(i).text("phase"));
            assertThat(painted.get(i).seq()).isGreaterThan(asked.get(i).seq());
        }
    }
}
