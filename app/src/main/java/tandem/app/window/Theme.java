package tandem.app.window;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The window's look: AtlantaFX, our own type and spacing on top, the same on every station. */
final class Theme {

    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "Inter-Italic.ttf");

    private Theme() {}

    /** Read once, when they are first asked for. */
    private static final class Fonts {

        static {
            for (String font : FONTS) {
                Font.loadFont(
                        Theme.class.getResource("/tandem/app/fonts/" + font).toExternalForm(), 16);
            }
        }

        private Fonts() {}

        static void load() {
            // That this class is there is all it takes.
        }
    }

    /** What all windows share. On the JavaFX thread. */
    static void load() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    static void apply(Scene scene) {
        load();
        scene.getStylesheets()
                .add(Theme.class
                        .getResource("/tandem/app/window/participant.css")
                        .toExternalForm());
    }
}
