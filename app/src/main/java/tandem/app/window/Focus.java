package tandem.app.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether the window around a scene has the focus. */
final class Focus {

    private Focus() {}

    /** Listeners are the scene's: a stage that shows another scene afterwards holds none of them. */
    static ObservableValue<Boolean> of(Scene scene) {
        return scene.windowProperty().flatMap(Window::focusedProperty).orElse(false);
    }
}
