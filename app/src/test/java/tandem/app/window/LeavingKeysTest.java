package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.EventType;

/** Keys that take people out of other programs. */
@ExtendWith(ApplicationExtension.class)
class LeavingKeysTest {

    private final GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void aSession(FxRobot robot) {
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().in("en"));
        window.screen();
        window.click("#agree");
    }

    @ParameterizedTest
    @CsvSource({"ALT, F4", "CONTROL, W", "CONTROL, Q"})
    void thoseThatCloseAWindowAskWhetherOneMeansIt(KeyCode held, KeyCode key) {
        press(held, key);

        assertThat(window.shows("#stay")).isTrue();
        assertThat(window.closed()).isFalse();
        assertThat(sessions.events(EventType.CLOSE_ASKED)).hasSize(1);
        assertThat(pressed()).isEqualTo(held.name() + " " + key.name());
    }

    @Test
    void theKeyOfFullScreenDoesNothingAndIsRecorded() {
        window.type(KeyCode.F11);

        assertThat(window.shows("#cover")).isFalse();
        assertThat(window.closed()).isFalse();
        assertThat(pressed()).isEqualTo("F11");
        assertThat(sessions.events(EventType.CLOSE_ASKED)).isEmpty();
    }

    @Test
    void theSameKeysAloneMeanNothing() {
        window.type(KeyCode.F4);
        window.type(KeyCode.W);

        assertThat(window.shows("#cover")).isFalse();
        assertThat(pressed()).isEqualTo("F4 W");
    }

    private void press(KeyCode held, KeyCode key) {
        window.hold(held);
        window.type(key);
        window.letGo(held);
    }

    private String pressed() {
        return String.join(
                " ",
                sessions.events(EventType.KEY_PRESSED).stream()
                        .map(event -> event.text("key"))
                        .toList());
    }
}
