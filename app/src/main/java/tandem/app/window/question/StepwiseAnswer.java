package tandem.app.window.question;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import tandem.app.window.control.Wrapping;
import tandem.protocols.questionnaire.QuestionnaireItem;

/**
 * An answer that takes several steps. Until it is one that the question accepts, it stands on the screen alone; a note
 * beside it says what is to be done.
 */
abstract class StepwiseAnswer implements AnswerControl {

    private static final PseudoClass UNFINISHED = PseudoClass.getPseudoClass("unfinished");

    private final QuestionnaireItem item;
    private final Consumer<String> give;
    private final Label note = Wrapping.label("", "note");
    private Optional<String> known = Optional.empty();

    StepwiseAnswer(QuestionnaireItem item, Consumer<String> give) {
        this.item = item;
        this.give = give;
        note.setId(item.id() + "-note");
    }

    /** What stands on the screen, written as an answer; whatever is no answer where it is not finished. */
    abstract String written();

    /** Puts an answer on the screen. */
    abstract void draw(Optional<String> answer);

    final Label note() {
        return note;
    }

    @Override
    public final void show(Optional<String> answer) {
        // What is entered and not finished stays when another question is answered.
        if (!answer.equals(known)) {
            known = answer;
            draw(answer.filter(Predicate.not(String::isEmpty)));
            mark(false);
        }
    }

    /** Hands on what stands on the screen, if it is a new answer. */
    final void tell() {
        String now = written();
        boolean answers = now.isEmpty() ? item.optional() : item.accepts(now);
        if (answers && !isKnown(now)) {
            known = Optional.of(now);
            give.accept(now);
        }
        if (answers) {
            mark(false);
        }
    }

    @Override
    public final boolean settle() {
        tell();
        boolean settled = isKnown(written());
        mark(!settled);
        return settled;
    }

    private boolean isKnown(String answer) {
        return known.orElse("").equals(answer);
    }

    private void mark(boolean unfinished) {
        note.pseudoClassStateChanged(UNFINISHED, unfinished);
    }
}
