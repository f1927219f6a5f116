package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.EventType;

/** Another window comes before the participant's, as with alt-tab. */
@ExtendWith(ApplicationExtension.class)
class FocusAtTheWindowTest {

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void whoLooksElsewhereIsRecordedAndGoesOn(FxRobot robot) {
        GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
        OpenWindow window =
                new OpenWindow(robot, stage, sessions, WindowOptions.asking().in("en"));
        window.screen();
        window.click("#agree");

        focus(false);
        focus(true);

        assertThat(sessions.events(EventType.FOCUS_LOST)).hasSize(1);
        assertThat(sessions.events(EventType.FOCUS_GAINED)).hasSize(1);
        window.click("#age-18-24");
        assertThat(sessions.events(EventType.QUESTION_ANSWERED)).hasSize(1);
        assertThat(window.shows("#cover")).isFalse();
    }

    /** As the toolkit does when the system says so; without a display every window has the focus at all times. */
    private void focus(boolean has) {
        OpenWindow.on(() -> {
            WindowHelper.setFocused(stage, has);
            return stage;
        });
    }
}
