package tandem.app.window;

import javafx.geometry.Bounds;
import javafx.scene.control.Slider;
import org.testfx.api.FxRobot;

/** Clicks. */
final class MouseHand extends DemoHand {

    MouseHand(FxRobot robot) {
        super(robot);
    }

    @Override
    void press(String selector) {
        robot.clickOn(selector);
    }

    @Override
    void choose(String selector, String key) {
        robot.clickOn(selector);
    }

    @Override
    void rate(String selector, int turn) {
        Slider slider = robot.lookup(selector).queryAs(Slider.class);
        Bounds bounds = slider.localToScreen(slider.getBoundsInLocal());
        double share = 0.2 + 0.1 * (turn % 7);
        robot.clickOn(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
    }
}
