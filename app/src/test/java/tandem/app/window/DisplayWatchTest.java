package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.Observation.DisplayChanged;

/** What is done when the toolkit says that displays changed; no display can be unplugged in a test. */
@ExtendWith(ApplicationExtension.class)
class DisplayWatchTest {

    private final List<DisplayChanged> told = new ArrayList<>();
    private Stage stage;

    /** As if its display were gone. */
    @Start
    void aWindowWhereThereIsNoDisplay(Stage given) {
        stage = given;
        stage.setScene(new Scene(new Pane(), 200, 100));
        stage.show();
        stage.setWidth(200);
        stage.setHeight(100);
        stage.setX(90_000);
        stage.setY(90_000);
    }

    @Test
    void aWindowWhoseDisplayIsGoneFillsTheOneThatIsLeftAndThatIsTold() {
        OpenWindow.on(() -> {
            new DisplayWatch(stage, true, told::add).changed();
            return stage;
        });

        Rectangle2D left = Screen.getPrimary().getBounds();
        List<Double> filled = List.of(left.getMinX(), left.getMinY(), left.getWidth(), left.getHeight());
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .isEqualTo(filled);
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.window()).isEqualTo(filled);
            assertThat(change.displays().get(0)).startsWith(filled.toArray(new Double[0]));
        });
    }

    @Test
    void aWindowThatNeedNotFillADisplayStaysWhereItIs() {
        OpenWindow.on(() -> {
            new DisplayWatch(stage, false, told::add).changed();
            return stage;
        });

        assertThat(List.of(stage.getX(), stage.getWidth(), stage.getHeight()))
                .isEqualTo(List.of(90_000.0, 200.0, 100.0));
        assertThat(told).hasSize(1);
    }
}
