package tandem.app.window.question;

import java.util.Optional;
import javafx.scene.Node;

/** What a question is answered with. Nothing is preset. */
public interface AnswerControl {

    /** What is shown under the question. */
    Node node();

    /** Shows the answer that is known, or none; tells nobody. */
    void show(Optional<String> answer);

    /**
     * Hands on what was entered and not told yet.
     *
     * @return whether what is shown is what is known; otherwise the control marks what is still to be done
     */
    default boolean settle() {
        return true;
    }
}
