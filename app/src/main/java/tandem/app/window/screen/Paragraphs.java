package tandem.app.window.screen;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tandem.app.window.control.Wrapping;

/** A column of text, centred and no wider than reads well. */
final class Paragraphs {

    /** What stays free above what is scrolled to. */
    private static final double ABOVE = 24;

    private Paragraphs() {}

    /** A title, then the body's paragraphs, which are set apart by empty lines, then what else belongs there. */
    static Parent page(String title, String body, Node... more) {
        VBox column = new VBox();
        column.getStyleClass().add("page");
        column.setAlignment(Pos.TOP_LEFT);
        column.getChildren().add(Wrapping.label(title, "title"));
        for (String paragraph : body.strip().split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                column.getChildren()
                        .add(Wrapping.label(paragraph.replace('\n', ' ').strip(), "body"));
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

    /** Scrolls so far that {@code node} is seen, if it stands in a part that {@link #scrolling} made. */
    static void reveal(Node node) {
        Node above = node;
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane scroll) {
            double seen = scroll.getViewportBounds().getHeight();
            double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
            Bounds bounds = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = hidden * scroll.getVvalue();
            if (hidden > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + seen)) {
                scroll.setVvalue(Math.max(0, Math.min(1, (bounds.getMinY() - ABOVE) / hidden)));
            }
        }
    }
}
