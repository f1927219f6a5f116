package tandem.app.window.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text that is always there in full, on as many lines as it takes. */
public final class Wrapping {

    private Wrapping() {}

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
