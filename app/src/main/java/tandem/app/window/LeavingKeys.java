package tandem.app.window;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that take people out of programs or out of full screen, as far as the system hands them on. Those that switch to
 * another window it keeps to itself; the focus is lost then, which is recorded.
 */
final class LeavingKeys {

    /** They mean to leave, as the window manager's close button does. */
    private static final List<KeyCombination> ASKING = List.of(
            new KeyCodeCombination(KeyCode.ESCAPE, KeyCombination.SHIFT_ANY),
            new KeyCodeCombination(KeyCode.F4, KeyCombination.ALT_DOWN),
            new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN));

    /** They mean another size of the window, which there is none of. */
    private static final List<KeyCombination> IDLE = List.of(
            new KeyCodeCombination(KeyCode.F11),
            new KeyCodeCombination(KeyCode.F, KeyCombination.META_DOWN, KeyCombination.CONTROL_DOWN),
            new KeyCodeCombination(KeyCode.M, KeyCombination.META_DOWN),
            new KeyCodeCombination(KeyCode.H, KeyCombination.META_DOWN));

    private LeavingKeys() {}

    /** Takes them all, and tells of those that mean to leave. */
    static void take(Scene scene, Runnable asked) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (has(press)) {
                press.consume();
                if (asks(press)) {
                    asked.run();
                }
            }
        });
    }

    private static boolean asks(KeyEvent press) {
        return ASKING.stream().anyMatch(keys -> keys.match(press));
    }

    /** Whether {@code press} is one of them, and nobody else's. */
    static boolean has(KeyEvent press) {
        return asks(press) || IDLE.stream().anyMatch(keys -> keys.match(press));
    }
}
