package tandem.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView.Action;

/** A question or a calm word in the middle of the window, over everything else. */
final class Card {

    private Card() {}

    /** Whether who wants to leave means it. */
    static Node askingToLeave(Texts texts, Runnable stay, Runnable leave) {
        return of(
                texts.get("leave.title"),
                texts.get("leave.body"),
                List.of(
                        new Action("stay", texts.get("leave.stay"), true, stay),
                        new Action("leave", texts.get("leave.leave"), false, leave)));
    }

    static Node of(String title, String body, List<Action> choices) {
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        Label text = new Label(body);
        text.getStyleClass().add("body");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(12);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (int i = choices.size() - 1; i >= 0; i--) {
            buttons.getChildren().add(Frame.button(choices.get(i)));
        }
        VBox card = new VBox(20, head, text, buttons);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }
}
