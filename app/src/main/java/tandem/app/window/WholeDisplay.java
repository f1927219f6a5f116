package tandem.app.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** A window that takes a whole display, and gives none of it back at a key. */
final class WholeDisplay {

    private WholeDisplay() {}

    /**
     * Before the window is shown. The display is filled also where no window manager does it.
     *
     * @param number of the display
     */
    static void fill(Stage stage, int number) {
        Rectangle2D display = Displays.screen(number).getBounds();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.initStyle(StageStyle.UNDECORATED);
        cover(stage, display);
    }

    /** Puts the window over a display, whichever it was on. */
    static void cover(Stage stage, Rectangle2D display) {
        stage.setX(display.getMinX());
        stage.setY(display.getMinY());
        stage.setWidth(display.getWidth());
        stage.setHeight(display.getHeight());
    }
}
