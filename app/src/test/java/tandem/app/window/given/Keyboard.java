package tandem.app.window.given;

import javafx.scene.input.KeyCode;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** By keyboard alone: letters and digits where the window offers them, else Tab to the control and the keys it takes. */
public final class Keyboard implements Hands {

    private static final int MOST_TABS = 60;

    private final OpenWindow window;

    public Keyboard(OpenWindow window) {
        this.window = window;
    }

    /** The primary button is Enter's from wherever the focus is. */
    @Override
    public void use(String button) {
        window.type(KeyCode.ENTER);
    }

    @Override
    public void choose(String option, int place) {
        window.type(place == 0 ? KeyCode.F : KeyCode.J);
    }

    @Override
    public void rate(double share) {
        tabTo("confidence");
        digit(5 + (int) (share * 4));
    }

    @Override
    public void answer(QuestionnaireItem item, double share) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            int place = (int) (share * (choice.options().size() - 1));
            tabTo(item.id() + "-" + choice.options().get(place).id());
            window.type(KeyCode.SPACE);
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            tabTo(item.id() + "-" + (1 + (int) (share * (likert.points() - 1))));
            window.type(KeyCode.SPACE);
        } else {
            tabTo(item.id());
            digit((int) (share * 9));
        }
    }

    /** Goes to a control as one without a mouse does. */
    public void tabTo(String id) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (window.focused().equals(id)) {
                return;
            }
            window.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to " + id);
    }

    private void digit(int digit) {
        window.type(KeyCode.valueOf("DIGIT" + digit));
    }
}
