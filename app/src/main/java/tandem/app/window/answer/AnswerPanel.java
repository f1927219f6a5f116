package tandem.app.window.answer;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import tandem.protocols.session.Answer;

/** What a trial is answered with. */
public interface AnswerPanel {

    /** What is shown, from top to bottom. */
    List<Node> nodes();

    /** Shows the answer as far as it is given; tells nobody. */
    void show(Answer answer);

    /** Tells the id of each option that the pointer comes over, where options can be chosen. */
    default void onHover(Consumer<String> over) {}

    /** Takes a key that was pressed elsewhere on the screen, if it belongs to an answer. */
    default void onKey(KeyEvent press) {}

    /** Hands on what was entered and not told yet. */
    default void settle() {}
}
