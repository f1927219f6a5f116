package tandem.app.window;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Types; never touches the mouse. */
final class KeyboardHand extends DemoHand {

    private static final int MOST_TABS = 60;

    KeyboardHand(FxRobot robot) {
        super(robot);
    }

    @Override
    void press(String selector) {
        robot.type(KeyCode.ENTER);
    }

    @Override
    void choose(String selector, String key) {
        if (key.isEmpty()) {
            tabTo(selector);
            robot.type(KeyCode.SPACE);
        } else {
            robot.type(key.equals("1") ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
        }
    }

    @Override
    void rate(String selector, int turn) {
        tabTo(selector);
        robot.type(KeyCode.RIGHT, 1 + turn % 5);
    }

    private void tabTo(String selector) {
        for (int tabs = 0; !focused(selector); tabs++) {
            if (tabs == MOST_TABS) {
                throw new IllegalStateException(selector + " cannot be reached by the Tab key");
            }
            robot.type(KeyCode.TAB);
        }
    }
}
