package tandem.app.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

    private static final double TYPE = 17;
    private static final double LARGEST = 1.25;
    private static final double LOWEST_WINDOW = 720;

    private final StackPane root = new StackPane();
    private final StackPane layers = new StackPane();
    private final BorderPane pane = new BorderPane();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label hint = new Label();
    private final HBox actions = new HBox(12);
    private final Optional<PhotodiodePatch> patch;
    private final boolean large;
    private Optional<Button> primary = Optional.empty();

    Frame(DisplayUse use) {
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
        // Enter is the primary action's from wherever the focus is; a focused option or check box would take it.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER
                    && press.getTarget() instanceof ButtonBase
                    && !(press.getTarget() instanceof Button)) {
                press.consume();
                primary.ifPresent(Button::fire);
            }
        });
        SinglePress.on(actions);
        pane.setTop(new VBox(progress));
        pane.setBottom(bar);
        pane.getStyleClass().add("frame");
        layers.getChildren().add(pane);
        root.getChildren().add(layers);
        patch = use.photodiode().map(PhotodiodePatch::new);
        patch.ifPresent(square -> root.getChildren().add(square.node()));
        root.getStyleClass().add("tandem");
        large = use.scale() > 1;
        if (large) {
            root.getStyleClass().add("large");
        }
        root.styleProperty()
                .bind(root.heightProperty()
                        .map(height -> "-fx-font-size: " + typeSize((double) height, use.scale()) + "px"));
    }

    /** Of the body, in pixels: a larger display is looked at from further away. All other sizes follow from it. */
    static int typeSize(double windowHeight, double scale) {
        return (int) Math.round(scale * TYPE * Math.max(1, Math.min(LARGEST, windowHeight / LOWEST_WINDOW)));
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
        pane.setCenter(large ? scrolling(view.content()) : view.content());
        List<Action> all = view.actions();
        actions.getChildren().clear();
        primary = Optional.empty();
        for (int i = all.size() - 1; i >= 0; i--) {
            Button button = button(all.get(i));
            actions.getChildren().add(button);
            if (all.get(i).primary()) {
                primary = Optional.of(button);
            }
        }
    }

    /** Large type may need more room than there is; what can be scrolled already stays as it is. */
    private static Node scrolling(Parent content) {
        if (content instanceof ScrollPane) {
            return content;
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** A stimulus is painted in this pulse for the first time. */
    void markOnset() {
        patch.ifPresent(PhotodiodePatch::flip);
    }

    /** Lays something over the whole frame, which cannot be used until it is taken away. */
    void cover(Node cover) {
        uncover();
        pane.setDisable(true);
        StackPane veil = new StackPane(cover);
        veil.setId("cover");
        veil.getStyleClass().add("veil");
        layers.getChildren().add(veil);
    }

    /** Whether something lies over the frame. */
    boolean covered() {
        return layers.getChildren().size() > 1;
    }

    void uncover() {
        layers.getChildren().setAll(pane);
        pane.setDisable(false);
        // The cover's own default button took Enter away with it.
        primary.ifPresent(button -> {
            button.setDefaultButton(false);
            button.setDefaultButton(true);
        });
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
