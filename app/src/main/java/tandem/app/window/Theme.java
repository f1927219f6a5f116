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

    static void apply(Scene scene) {
        for (String font : FONTS) {
            Font.loadFont(Theme.class.getResource("/tandem/app/fonts/" + font).toExternalForm(), 16);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .add(Theme.class
                        .getResource("/tandem/app/window/participant.css")
                        .toExternalForm());
    }
}
