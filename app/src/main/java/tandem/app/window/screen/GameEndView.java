package tandem.app.window.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Screen;
import tandem.tasks.StimulusView;

/** How a game ended: its stimulus stays where it was in the trials, and beside it stands what came of the game. */
final class GameEndView implements ScreenView {

    private final Parent content;
    private final List<Action> actions;

    GameEndView(Screen.GameEnd end, Texts texts, StimulusView stimulus, List<Action> actions) {
        String ended = stimulus.showEnding(end.itemId()).orElse("");
        HBox row = new HBox(stimulus.node(), panel(end, ended, texts));
        row.getStyleClass().add("trial");
        HBox.setHgrow(stimulus.node(), Priority.ALWAYS);
        this.content = row;
        this.actions = List.copyOf(actions);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    private static Node panel(Screen.GameEnd end, String ended, Texts texts) {
        VBox panel = new VBox();
        panel.getStyleClass().add("panel");
        if (end.of() > 1) {
            panel.getChildren().add(Wrapping.label(texts.get("game-end.number", end.number(), end.of()), "quiet"));
        }
        panel.getChildren().add(Wrapping.label(texts.get("game-end.title"), "question-title"));
        Label outcome = Wrapping.label(ended, "game-outcome");
        outcome.setId("game-outcome");
        String next = texts.get(end.number() < end.of() ? "game-end.next" : "game-end.last");
        panel.getChildren().addAll(outcome, Wrapping.label(next, "quiet"));
        return panel;
    }
}
