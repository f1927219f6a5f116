package tandem.app.window.given;

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
            int place = (int) (share * (choice.options().size() - 1));
            window.click("#" + item.id() + "-" + choice.options().get(place).id());
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            window.click("#" + item.id() + "-" + (1 + (int) (share * (likert.points() - 1))));
        } else {
            window.click("#" + item.id(), MARGIN + (1 - 2 * MARGIN) * share);
        }
    }
}
