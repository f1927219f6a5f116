package tandem.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tandem.app.window.screen.ScreenView;
import tandem.app.window.screen.ScreenView.Action;

/** What stays the same on every screen: progress above, actions below, the primary one always at the same place. */
final class Frame {

    private final StackPane root = new StackPane();
    private final BorderPane pane = new BorderPane();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label hint = new Label();
    private final HBox actions = new HBox(12);

    Frame() {
        progress.setId("progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setFocusTraversable(false);
        progress.getStyleClass().add("session-progress");
        hint.setId("hint");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(24, hint, spring, actions);
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("action-bar");
        actions.setAlignment(Pos.CENTER_RIGHT);
        pane.setTop(new VBox(progress));
        pane.setBottom(bar);
        pane.getStyleClass().add("frame");
        root.getChildren().add(pane);
        root.getStyleClass().add("tandem");
    }

    Parent root() {
        return root;
    }

    Label hint() {
        return hint;
    }

    ProgressBar progress() {
        return progress;
    }

    /** Fills the frame. */
    void show(ScreenView view) {
        pane.setCenter(view.content());
        List<Action> all = view.actions();
        actions.getChildren().clear();
        for (int i = all.size() - 1; i >= 0; i--) {
            actions.getChildren().add(button(all.get(i)));
        }
    }

    /** Puts the focus on the primary action, where the content has no better place for it. */
    void focusPrimary() {
        actions.getChildren().stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Lays something over the whole frame, which cannot be used until it is taken away. */
    void cover(Node cover) {
        uncover();
        pane.setDisable(true);
        StackPane veil = new StackPane(cover);
        veil.setId("cover");
        veil.getStyleClass().add("veil");
        root.getChildren().add(veil);
    }

    /** Whether something lies over the frame. */
    boolean covered() {
        return root.getChildren().size() > 1;
    }

    void uncover() {
        root.getChildren().setAll(pane);
        pane.setDisable(false);
    }

    /** A button for an action, as it looks everywhere. */
    static Button button(Action action) {
        Button button = new Button(action.text());
        button.setId(action.id());
        button.getStyleClass().add("action");
        if (action.primary()) {
            button.getStyleClass().add("accent");
            button.setDefaultButton(true);
        }
        button.setOnAction(click -> action.run().run());
        return button;
    }
}
