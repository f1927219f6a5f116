package tandem.app.window.control;

import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Digits as they are typed: on the keypad, in the row of digits, and in that row on a French keyboard without shift. */
public final class Digits {

    private static final Map<String, Integer> UNSHIFTED_AZERTY =
            Map.of("&", 1, "é", 2, "\"", 3, "'", 4, "(", 5, "-", 6, "è", 7, "_", 8, "ç", 9, "à", 0);

    private Digits() {}

    /** The digit that {@code event} types, if it types one. */
    public static OptionalInt of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            String name = code.getName();
            return OptionalInt.of(Character.digit(name.charAt(name.length() - 1), 10));
        }
        Integer typed = event.isShiftDown() ? null : UNSHIFTED_AZERTY.get(event.getText());
        return typed == null ? OptionalInt.empty() : OptionalInt.of(typed);
    }
}
