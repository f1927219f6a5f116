package tandem.app.window;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * Takes one press where two come in a moment: the second half of a double click would act on the next screen, whose actions
 * lie at the same place. A hand that trembles makes two single clicks of it, so that time counts beside the system's word.
 */
final class SinglePress {

    private static final long DOUBLE_NANOS = 500_000_000;

    private boolean pressed;
    private long pressedAt;

    private SinglePress() {}

    /** Of everything in {@code node}. Who leaves it and comes back means it. */
    static void on(Node node) {
        SinglePress presses = new SinglePress();
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, presses::press);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, exit -> presses.pressed = false);
    }

    private void press(MouseEvent event) {
        long now = System.nanoTime();
        // The system counts on as long as somebody clicks; of many clicks every second may act.
        if (event.getClickCount() % 2 == 0 || (pressed && now - pressedAt < DOUBLE_NANOS)) {
            event.consume();
        } else {
            pressed = true;
            pressedAt = now;
        }
    }
}
