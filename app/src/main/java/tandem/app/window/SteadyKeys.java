package tandem.app.window;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps keys from doing what nobody meant: a key that stays down acts once, so that no page is passed by a resting hand,
 * and none acts on a screen that is not painted yet.
 */
final class SteadyKeys {

    private static final Set<KeyCode> ACTING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean held;

    SteadyKeys(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> down.remove(released.getCode()));
        // A key that is let go over another window is never seen to be released.
        scene.getWindow().focusedProperty().addListener((property, before, now) -> down.clear());
    }

    /** From now on keys do nothing. */
    void hold() {
        held = true;
    }

    /** Keys do again what they do. */
    void release() {
        held = false;
    }

    private void pressed(KeyEvent event) {
        boolean repeated = ACTING.contains(event.getCode()) && !down.add(event.getCode());
        if (held || repeated) {
            event.consume();
        }
    }
}
