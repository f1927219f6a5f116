package tandem.app.window.screen;

import javafx.scene.input.KeyCode;

/** Digits as people type them: on the keypad, on the top row, and on the top row of a French keyboard without Shift. */
final class DigitKeys {

    private static final String FRENCH_TOP_ROW = "&é\"'(-è_ç";

    private DigitKeys() {}

    /** The digit, or an empty text if the key is none. */
    static String digit(KeyCode code, String text) {
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            return text;
        } else if (code.isDigitKey()) {
            String name = code.getName();
            return name.substring(name.length() - 1);
        }
        int place = text.length() == 1 ? FRENCH_TOP_ROW.indexOf(text.charAt(0)) : -1;
        return place < 0 ? "" : Integer.toString(place + 1);
    }
}
