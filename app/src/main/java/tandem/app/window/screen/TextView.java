package tandem.app.window.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A screen of text: consent, pages, openings, the end of a round, debrief, the end. */
public final class TextView implements ScreenView {

    private final Parent content;
    private final List<Action> actions;

    /** @param more shown under the text */
    public TextView(String title, String body, List<Action> actions, Node... more) {
        this.content = Paragraphs.page(title, body, more);
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
}
