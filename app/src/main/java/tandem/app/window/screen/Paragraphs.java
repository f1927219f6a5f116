package tandem.app.window.screen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A column of text, centred and no wider than reads well. */
final class Paragraphs {

    private Paragraphs() {}

    /** A title, then the body's paragraphs, which are set apart by empty lines, then what else belongs there. */
    static Parent page(String title, String body, Node... more) {
        VBox column = new VBox();
        column.getStyleClass().add("page");
        column.setAlignment(Pos.TOP_LEFT);
        column.getChildren().add(label(title, "title"));
        for (String paragraph : body.strip().split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                column.getChildren().add(label(paragraph.replace('\n', ' ').strip(), "body"));
            }
        }
        column.getChildren().addAll(more);
        return scrolling(column);
    }

    /** The content from the same line down on every screen, scrolling when the window is too low for it. */
    static Parent scrolling(Region content) {
        StackPane ground = new StackPane(content);
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getStyleClass().add("ground");
        ScrollPane scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
