package tandem.app.window.screen;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** A screen that is shown. The bar below it, with its actions, is drawn by the window, always at the same place. */
public interface ScreenView {

    /** What fills the window above the bar. */
    Parent content();

    /** What can be done, the primary action first. */
    List<Action> actions();

    /** Takes a key that no control took. */
    default void onKey(KeyEvent event) {}

    /** Puts the focus before the first control, so that none looks chosen and the next Tab comes to it. */
    default void focus() {
        content().requestFocus();
    }

    /** Whether leaving the content to {@code next} can be done by changing this view instead of making a new one. */
    default boolean update(tandem.protocols.session.Screen next) {
        return false;
    }

    /**
     * Something that can be done.
     *
     * @param id of the button
     * @param text on it
     * @param primary whether it is the one that goes on; Enter does it
     * @param run does it
     */
    record Action(String id, String text, boolean primary, Runnable run) {}

    /** Takes the stimulus away, at the end of its exposure. */
    default void hideStimulus() {}
}
