package tandem.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView;

/** While pictures and explanations are made ready, so that nothing is computed in a trial. */
final class PreparingView implements ScreenView {

    private final VBox content = new VBox(20);
    private final ProgressBar bar = new ProgressBar();

    PreparingView(Texts texts) {
        Label label = new Label(texts.get("preparing"));
        label.getStyleClass().add("body");
        content.setId("preparing");
        // An empty bar, since one of unknown length would move.
        bar.setProgress(0);
        bar.setPrefWidth(320);
        content.setAlignment(Pos.CENTER);
        content.getChildren().setAll(label, bar);
    }

    /** @param share done, in [0, 1] */
    void show(double share) {
        bar.setProgress(share);
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
