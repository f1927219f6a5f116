package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.tasks.picture.ExplanationControlsView;

/** What can be done with an explanation when a trial begins. */
@ExtendWith(ApplicationExtension.class)
class ExplanationControlsTest {

    private ExplanationControlsView controls;

    @Start
    void start(Stage stage) {
        controls = new ExplanationControlsView("en", new Region(), told -> {});
        stage.setScene(new Scene(controls.node()));
        stage.show();
    }

    @Test
    void theStrengthOfAnExplanationOnDemandCanBeChangedOnceItIsSwitchedOn() {
        begin(true);
        assertThat(strengthIsOff()).isTrue();

        toggle();
        assertThat(strengthIsOff()).isFalse();
    }

    @Test
    void theStrengthOfOneThatIsShownCanBeChangedUntilItIsSwitchedOff() {
        begin(false);
        assertThat(strengthIsOff()).isFalse();

        toggle();
        assertThat(strengthIsOff()).isTrue();
    }

    private void begin(boolean onDemand) {
        OpenWindow.on(() -> {
            controls.begin(new ExplanationSpec("random", 0.5, onDemand, Drawing.USUAL));
            return null;
        });
    }

    private void toggle() {
        OpenWindow.on(() -> {
            controls.toggle();
            return null;
        });
    }

    private boolean strengthIsOff() {
        return OpenWindow.on(
                () -> controls.node().lookup("#explanation-opacity").isDisabled());
    }
}
