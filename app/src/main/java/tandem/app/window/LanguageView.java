package tandem.app.window;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tandem.app.window.screen.ScreenView;
import tandem.protocols.study.Study;

/** The first screen: each language in its own words. */
final class LanguageView implements ScreenView {

    private final VBox content = new VBox(28);

    LanguageView(Study study, Consumer<String> chosen) {
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("page");
        HBox row = new HBox(16);
        row.setAlignment(Pos.CENTER);
        for (String language : study.languages()) {
            Label title = new Label(study.title().in(language));
            title.getStyleClass().add("title");
            content.getChildren().add(title);
            Locale locale = Locale.forLanguageTag(language);
            String name = locale.getDisplayLanguage(locale);
            Button button = new Button(name.substring(0, 1).toUpperCase(locale) + name.substring(1));
            button.setId("language-" + language);
            button.getStyleClass().add("choice");
            button.setOnAction(click -> chosen.accept(language));
            row.getChildren().add(button);
        }
        content.getChildren().add(row);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }
}
