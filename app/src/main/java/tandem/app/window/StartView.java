package tandem.app.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView;
import tandem.app.window.screen.TextView;

/** For the experimenter, and only where sessions were interrupted: go on with one of them, or begin a new one. */
final class StartView implements ScreenView {

    private final TextView page;

    StartView(
            Texts texts,
            List<Sessions.Unfinished> unfinished,
            Consumer<Sessions.Unfinished> resume,
            Runnable newParticipant) {
        VBox choices = new VBox(12);
        for (Sessions.Unfinished session : unfinished) {
            Button button = new Button(texts.get("start.resume", session.participant(), session.lastSeen()));
            button.setId("resume-" + session.participant());
            button.getStyleClass().add("choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(click -> resume.accept(session));
            choices.getChildren().add(button);
        }
        this.page = new TextView(
                texts.get("start.title"),
                texts.get("start.body"),
                List.of(new Action("new-participant", texts.get("start.new"), false, newParticipant)),
                choices);
    }

    @Override
    public Parent content() {
        return page.content();
    }

    @Override
    public List<Action> actions() {
        return page.actions();
    }
}
