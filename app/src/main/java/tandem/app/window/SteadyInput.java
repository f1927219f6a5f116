package tandem.app.window;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
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

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean held;
    private boolean entered;
    private long enteredAt;

    SteadyInput(Scene scene) {
        scene.<KeyEvent>addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> down.remove(released.getCode()));
        scene.<MouseEvent>addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        // A key that is let go over another window is never seen to be released.
        Focus.of(scene).addListener((property, before, now) -> down.clear());
    }

    /** From now on keys and buttons do nothing. */
    void hold() {
        held = true;
    }

    /** Keys and buttons do again what they do. A second Enter counts from here: who pressed it saw the screen before. */
    void release() {
        held = false;
        if (entered) {
            enteredAt = System.nanoTime();
        }
    }

    private void pressed(KeyEvent event) {
        boolean repeated = ACTING.contains(event.getCode()) && !down.add(event.getCode());
        if (twice(event) || held || repeated) {
            event.consume();
        }
    }

    /**
     * Whether nothing but the same Enter came in the moment before; lines of a text may be empty. Who presses on and on acts
     * with every second press or so, and not never.
     */
    private boolean twice(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextArea);
        long now = System.nanoTime();
        boolean again = enter && entered && now - enteredAt < DOUBLE_NANOS;
        entered = enter;
        if (!again) {
            enteredAt = now;
        }
        return again;
    }

    private void pressed(MouseEvent event) {
        entered = false;
        if (held) {
            event.consume();
        }
    }
}
