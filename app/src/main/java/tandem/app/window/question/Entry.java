package tandem.app.window.question;

import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What all fields for typing have in common. */
final class Entry {

    private Entry() {}

    /** @param left run when somebody has gone on from the field */
    static void prepare(TextInputControl field, String id, String question, Runnable left) {
        field.setId(id);
        field.setAccessibleText(question);
        field.getStyleClass().add("entry");
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                left.run();
            }
        });
    }

    /** Takes no more than {@code longest} characters; of a longer text that is pasted, the beginning. */
    static void keepWithin(TextInputControl field, int longest) {
        format(field, change -> {
            String added = printable(change.getText());
            String all = change.getControlNewText();
            int over = all.codePointCount(0, all.length())
                    - change.getText().codePointCount(0, change.getText().length())
                    + added.codePointCount(0, added.length())
                    - longest;
            int keep = Math.max(0, added.codePointCount(0, added.length()) - Math.max(0, over));
            return with(change, added.substring(0, added.offsetByCodePoints(0, keep)));
        });
    }

    /** Takes digits only, at most {@code longest}. */
    static void keepToDigits(TextInputControl field, int longest) {
        format(field, change -> change.getControlNewText().matches("[0-9]{0," + longest + "}") ? change : null);
    }

    /** Lets Tab go on to the next control instead of writing one. */
    static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.TAB && !press.isControlDown()) {
                press.consume();
                // With Control, Tab is no text.
                Event.fireEvent(
                        area,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, press.isShiftDown(), true, false, false));
            }
        });
    }

    private static void format(TextInputControl field, UnaryOperator<TextFormatter.Change> filter) {
        field.setTextFormatter(new TextFormatter<>(change -> change.isContentChange() ? filter.apply(change) : change));
    }

    private static TextFormatter.Change with(TextFormatter.Change change, String added) {
        if (!added.equals(change.getText())) {
            change.setText(added);
            change.selectRange(change.getRangeStart() + added.length(), change.getRangeStart() + added.length());
        }
        return change;
    }

    private static String printable(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
