package tandem.app.window.given;

import javafx.scene.input.KeyCode;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** By mouse alone. */
public final class Mouse implements Hands {

    /** Of the slider's ends, where its thumb does not reach. */
    private static final double MARGIN = 0.05;

    private final OpenWindow window;

    public Mouse(OpenWindow window) {
        this.window = window;
    }

    @Override
    public void use(String button) {
        // Nobody means a double click who reads in between.
        window.moveAside();
        window.click("#" + button);
    }

    @Override
    public void choose(String option, int place) {
        window.click("#answer-" + option);
    }

    @Override
    public void rate(double share) {
        window.click("#confidence", MARGIN + (1 - 2 * MARGIN) * share);
    }

    @Override
    public void answer(QuestionnaireItem item, double share) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            window.click("#" + item.id() + "-" + Answers.option(choice, share));
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            window.click("#" + item.id() + "-" + Answers.point(likert, share));
        } else if (item instanceof QuestionnaireItem.Scale) {
            window.click("#" + item.id(), MARGIN + (1 - 2 * MARGIN) * share);
        } else if (item instanceof QuestionnaireItem.Numeric number) {
            type(item.id(), Answers.number(number, share));
        } else if (item instanceof QuestionnaireItem.FreeText) {
            type(item.id(), Answers.words(share));
        } else if (item instanceof QuestionnaireItem.Ranking ranking) {
            Answers.order(ranking, share).forEach(option -> window.click("#" + item.id() + "-" + option));
        } else if (item instanceof QuestionnaireItem.PointAllocation points) {
            Answers.points(points, share).forEach((option, number) -> {
                for (int i = 0; i < number; i++) {
                    window.click("#" + item.id() + "-" + option + "-more");
                }
            });
        } else {
            Answers.preferences((QuestionnaireItem.Pairs) item, share).forEach(button -> window.click("#" + button));
        }
    }

    /** Even with a mouse, words are typed. */
    private void type(String field, String text) {
        window.click("#" + field);
        window.write(text);
        window.type(KeyCode.TAB);
    }
}
