package tandem.app.window.given;

import java.util.List;
import javafx.scene.input.KeyCode;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** By keyboard alone: letters and digits where the window offers them, else Tab to the control and the keys it takes. */
public final class Keyboard implements Hands {

    private static final int MOST_TABS = 200;

    private final OpenWindow window;
    private final boolean counted;

    /** In a study with two options. */
    public Keyboard(OpenWindow window) {
        this(window, 2);
    }

    /** @param options of the study */
    public Keyboard(OpenWindow window, int options) {
        this.window = window;
        this.counted = options > 2;
    }

    /** The primary button is Enter's from wherever the focus is. */
    @Override
    public void use(String button) {
        // Nobody means a double press who does something else in between.
        window.type(KeyCode.SHIFT);
        window.type(KeyCode.ENTER);
    }

    @Override
    public void choose(String option, int place) {
        if (counted) {
            digit(place + 1);
        } else {
            window.type(place == 0 ? KeyCode.F : KeyCode.J);
        }
    }

    /** The first arrow comes to the first tile, and each right one to the next. */
    @Override
    public String tile(List<String> offered, double share) {
        tabTo("places");
        int index = (int) (share * offered.size());
        for (int keys = 0; keys <= index; keys++) {
            window.type(KeyCode.RIGHT);
        }
        window.type(KeyCode.SPACE);
        return offered.get(index);
    }

    @Override
    public void amounts(List<String> options, List<Integer> amounts) {
        amounts.forEach(this::digit);
    }

    @Override
    public void rate(double share) {
        tabTo("confidence");
        digit(5 + (int) (share * 4));
    }

    @Override
    public void answer(QuestionnaireItem item, double share) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            choose(item.id() + "-" + Answers.option(choice, share));
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            choose(item.id() + "-" + Answers.point(likert, share));
        } else if (item instanceof QuestionnaireItem.Scale) {
            tabTo(item.id());
            digit((int) (share * 9));
        } else if (item instanceof QuestionnaireItem.Numeric number) {
            type(item.id(), Answers.number(number, share));
        } else if (item instanceof QuestionnaireItem.FreeText) {
            type(item.id(), Answers.words(share));
        } else if (item instanceof QuestionnaireItem.Ranking ranking) {
            Answers.order(ranking, share).forEach(option -> choose(item.id() + "-" + option));
        } else if (item instanceof QuestionnaireItem.PointAllocation points) {
            Answers.points(points, share)
                    .forEach((option, number) -> type(item.id() + "-" + option, Integer.toString(number)));
        } else {
            Answers.preferences((QuestionnaireItem.Pairs) item, share).forEach(this::choose);
        }
    }

    private void choose(String button) {
        tabTo(button);
        window.type(KeyCode.SPACE);
    }

    private void type(String field, String text) {
        tabTo(field);
        window.write(text);
        window.type(KeyCode.TAB);
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
