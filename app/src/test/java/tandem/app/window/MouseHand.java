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
        rest();
        robot.clickOn(selector);
    }

    @Override
    void choose(String selector, String key) {
        rest();
        robot.clickOn(selector);
    }

    /** Nobody means a double click who moves in between; the window takes a click at the same place so. */
    private void rest() {
        robot.moveBy(-90, -40);
    }

    @Override
    void rate(String selector, int turn) {
        Slider slider = robot.lookup(selector).queryAs(Slider.class);
        Bounds bounds = slider.localToScreen(slider.getBoundsInLocal());
        double share = 0.2 + 0.1 * (turn % 7);
        robot.clickOn(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
    }
}
