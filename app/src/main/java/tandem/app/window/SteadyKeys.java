package tandem.app.window;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps keys from doing what nobody meant: a key that stays down acts once, so that no page is passed by a resting hand,
 * and none acts on a screen that is not painted yet.
 */
final class SteadyKeys {

    private static final Set<KeyCode> ACTING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

    private final Scene scene;
    private final ObservableValue<Boolean> focus;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> onPressed = this::pressed;
    private final EventHandler<KeyEvent> onReleased = released -> down.remove(released.getCode());
    // A key that is let go over another window is never seen to be released.
    private final ChangeListener<Boolean> onFocus = (property, before, now) -> down.clear();
    private boolean held;

    SteadyKeys(Scene scene) {
        this.scene = scene;
        this.focus = Focus.of(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        focus.addListener(onFocus);
    }

    /** From now on keys are others' business. */
    void end() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        focus.removeListener(onFocus);
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
