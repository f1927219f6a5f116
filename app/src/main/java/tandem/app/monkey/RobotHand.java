package tandem.app.monkey;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import tandem.app.window.WindowThread;

/** Mouse and keyboard of this machine, at one window; worked from outside the JavaFX thread. */
final class RobotHand {

    private final Stage stage;
    private final Robot robot = WindowThread.on(Robot::new);

    RobotHand(Stage stage) {
        this.stage = stage;
    }

    /** Moves the pointer to a place of the scene, in shares of its width and height. */
    void moveTo(Point2D share) {
        WindowThread.act(() -> move(
                stage.getX()
                        + stage.getScene().getX()
                        + share.getX() * stage.getScene().getWidth(),
                stage.getY()
                        + stage.getScene().getY()
                        + share.getY() * stage.getScene().getHeight()));
    }

    /** Moves the pointer to the middle of a node, if the scene has it. */
    boolean moveTo(String selector) {
        return WindowThread.on(() -> {
            Node node = stage.getScene().getRoot().lookup(selector);
            if (node == null) {
                return false;
            }
            moveTo(node);
            return true;
        });
    }

    /** Moves the pointer to the middle of a node; on the JavaFX thread. */
    void moveTo(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        if (bounds != null) {
            move(bounds.getCenterX(), bounds.getCenterY());
        }
    }

    private void move(double x, double y) {
        robot.mouseMove(x, y);
    }

    void click(MouseButton button) {
        WindowThread.act(() -> {
            robot.mousePress(button);
            robot.mouseRelease(button);
        });
    }

    void press() {
        WindowThread.act(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    void release() {
        WindowThread.act(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    void scroll(int steps) {
        WindowThread.act(() -> robot.mouseWheel(steps));
    }

    /** Presses keys in their order and lets them go in the opposite one. */
    void chord(List<KeyCode> keys) {
        WindowThread.act(() -> {
            keys.forEach(robot::keyPress);
            for (int i = keys.size() - 1; i >= 0; i--) {
                robot.keyRelease(keys.get(i));
            }
        });
    }

    /** Holds a key down while the system says again and again that it is pressed. */
    void hold(KeyCode key, int times) {
        WindowThread.act(() -> {
            for (int i = 0; i < times; i++) {
                robot.keyPress(key);
            }
            robot.keyRelease(key);
        });
    }
}
