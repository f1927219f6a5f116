package tandem.app.window;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps keys and buttons from doing what nobody meant: a key that stays down acts once, so that no page is passed by a
 * resting hand; Enter pressed twice in a moment acts once, as a double click does; and nothing acts on a screen that is not
 * painted yet.
 */
final class SteadyInput {

    private static final Set<KeyCode> ACTING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

    /** As long as a double click takes at most where nothing else is set. */
    private static final long DOUBLE_NANOS = 500_000_000;

    private final Scene scene;
    private final ObservableValue<Boolean> focus;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> onPressed = this::pressed;
    private final EventHandler<KeyEvent> onReleased = released -> down.remove(released.getCode());
    private final EventHandler<MouseEvent> onMouse = this::pressed;
    // A key that is let go over another window is never seen to be released.
    private final ChangeListener<Boolean> onFocus = (property, before, now) -> down.clear();
    private boolean held;
    private boolean entered;
    private long enteredAt;

    SteadyInput(Scene scene) {
        this.scene = scene;
        this.focus = Focus.of(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, onMouse);
        focus.addListener(onFocus);
    }

    /** From now on keys and buttons are others' business. */
    void end() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, onMouse);
        focus.removeListener(onFocus);
    }

    /** From now on keys and buttons do nothing. */
    void hold() {
        held = true;
    }

    /** Keys and buttons do again what they do. */
    void release() {
        held = false;
    }

    private void pressed(KeyEvent event) {
        boolean repeated = ACTING.contains(event.getCode()) && !down.add(event.getCode());
        if (twice(event) || held || repeated) {
            event.consume();
        }
    }

    /** Whether nothing but the same Enter came in the moment before; lines of a text may be empty. */
    private boolean twice(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextInputControl);
        long now = System.nanoTime();
        boolean again = enter && entered && now - enteredAt < DOUBLE_NANOS;
        entered = enter;
        enteredAt = now;
        return again;
    }

    private void pressed(MouseEvent event) {
        entered = false;
        if (held) {
            event.consume();
        }
    }
}
