package tandem.app.window.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tandem.app.window.control.OptionButtons.Option;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {

    private final List<Integer> rated = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private RatingScale scale;
    private OptionButtons options;

    @Start
    void start(Stage stage) {
        scale = new RatingScale(
                new RatingScale.Values(50, 100, 1),
                new RatingScale.Words("low", "high", "none yet", value -> value + " %"),
                rated::add);
        scale.name("scale", "How sure?");
        options = new OptionButtons(
                "answer", List.of(new Option("nilu", "Nilu", "F"), new Option("pamo", "Pamo", "J")), chosen::add);
        VBox root = new VBox(scale, options);
        root.getStyleClass().add("tandem");
        stage.setScene(new Scene(root, 600, 300));
        stage.getScene().getStylesheets().add("/tandem/app/window/participant.css");
        stage.show();
    }

    @Test
    void nothingSuggestsAValueBeforeOneIsChosen(FxRobot robot) {
        assertThat(thumb(robot).getOpacity()).isZero();
        assertThat(value(robot)).isEqualTo("none yet");
        assertThat(rated).isEmpty();
    }

    @Test
    void aPressOnTheTrackChoosesWhatLiesThere(FxRobot robot) {
        Node slider = robot.lookup("#scale").query();
        var bounds = slider.localToScreen(slider.getBoundsInLocal());
        robot.clickOn(new Point2D(bounds.getMinX() + bounds.getWidth() * 0.8, bounds.getCenterY()));

        assertThat(rated).hasSize(1);
        assertThat(rated.get(0)).isBetween(88, 92);
        assertThat(value(robot)).isEqualTo(rated.get(0) + " %");
        assertThat(thumb(robot).getOpacity()).isEqualTo(1);
    }

    @Test
    void aScaleOnOneLineStaysAsLongAsItIsWhenAValueIsChosen(FxRobot robot) {
        robot.interact(() -> {
            VBox root = (VBox) scale.getParent();
            root.setMaxWidth(420);
            root.setMinWidth(420);
            scale.onOneLine();
        });
        WaitForAsyncUtils.waitForFxEvents();
        double before = robot.lookup("#scale").query().getLayoutBounds().getWidth();

        robot.interact(() -> scale.show(OptionalInt.of(70)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#scale").query().getLayoutBounds().getWidth()).isEqualTo(before);
    }

    @Test
    void evenTheMiddleCanBeChosen(FxRobot robot) {
        robot.clickOn("#scale");

        assertThat(rated).hasSize(1);
        assertThat(rated.get(0)).isBetween(74, 76);
    }

    @ParameterizedTest
    @CsvSource({
        "HOME, 50",
        "END, 100",
        "RIGHT, 75",
        "LEFT, 75",
        "DIGIT5, 50",
        "DIGIT9, 90",
        "DIGIT0, 100",
        "NUMPAD7, 70"
    })
    void aKeyChoosesAtOnce(KeyCode key, int expected, FxRobot robot) {
        robot.interact(() -> scale.focus());
        robot.type(key);

        assertThat(rated).containsExactly(expected);
    }

    @Test
    void arrowsStepFromTheChosenValueAndStopAtTheEnds(FxRobot robot) {
        robot.interact(() -> scale.focus());
        robot.type(KeyCode.END, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT);

        assertThat(rated).containsExactly(100, 99, 98);
    }

    @Test
    void aDigitThatIsNotOnTheScaleChoosesNothing(FxRobot robot) {
        robot.interact(() -> scale.focus());
        robot.type(KeyCode.DIGIT3);

        assertThat(rated).isEmpty();
    }

    @Test
    void whatIsShownIsToldToNobody(FxRobot robot) {
        robot.interact(() -> scale.show(OptionalInt.of(80)));
        assertThat(value(robot)).isEqualTo("80 %");

        robot.interact(() -> scale.show(OptionalInt.empty()));
        assertThat(value(robot)).isEqualTo("none yet");
        assertThat(thumb(robot).getOpacity()).isZero();
        assertThat(rated).isEmpty();
    }

    @Test
    void choosingAnOptionAgainDoesNotTakeItBack(FxRobot robot) {
        robot.clickOn("#answer-nilu").clickOn("#answer-nilu");

        assertThat(robot.lookup("#answer-nilu").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(chosen).containsOnly("nilu");
    }

    @Test
    void optionsHaveTheirLetterAndTheirPlace(FxRobot robot) {
        robot.interact(() -> {
            assertThat(options.choose(press(KeyCode.F, "f"))).isTrue();
            assertThat(options.choose(press(KeyCode.DIGIT2, "2"))).isTrue();
            assertThat(options.choose(press(KeyCode.DIGIT3, "3"))).isFalse();
            assertThat(options.choose(press(KeyCode.DIGIT0, "0"))).isFalse();
            assertThat(options.choose(press(KeyCode.X, "x"))).isFalse();
        });

        assertThat(chosen).containsExactly("nilu", "pamo");
    }

    @Test
    void theRowOfDigitsWorksOnAFrenchKeyboardWithoutShift(FxRobot robot) {
        robot.interact(() -> {
            options.choose(press(KeyCode.AMPERSAND, "&"));
            options.choose(press(KeyCode.UNDEFINED, "é"));
        });

        assertThat(chosen).containsExactly("nilu", "pamo");
    }

    @Test
    void noOptionIsChosenWhenNoneIsShown(FxRobot robot) {
        robot.interact(() -> options.show(Optional.of("pamo")));
        robot.interact(() -> options.show(Optional.empty()));

        assertThat(robot.lookup("#answer-pamo").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        assertThat(chosen).isEmpty();
    }

    @Test
    void pointsStayOnOneLineAsWideAsTheyAreDrawn(FxRobot robot) {
        robot.interact(() -> {
            OptionButtons points = new OptionButtons(
                    "point",
                    IntStream.rangeClosed(1, 7)
                            .mapToObj(Integer::toString)
                            .map(point -> new Option(point, point, ""))
                            .toList(),
                    chosen::add);
            points.getStyleClass().add("points");
            ((VBox) options.getParent()).getChildren().add(new HBox(points.onOneLine(), new Label("to the right")));
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#point-7").query().getLayoutY())
                .isEqualTo(robot.lookup("#point-1").query().getLayoutY());
    }

    private static KeyEvent press(KeyCode code, String text) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false);
    }

    private static Node thumb(FxRobot robot) {
        return robot.lookup("#scale .thumb").query();
    }

    private static String value(FxRobot robot) {
        return robot.lookup("#scale-value").queryAs(Label.class).getText();
    }
}
