package tandem.app.window.given;

import java.util.List;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** How somebody works the window; each act is one that they can see to be possible. */
public interface Hands {

    /** Uses a button of the bar. */
    void use(String button);

    /** Chooses an answer, by its place from 0. */
    void choose(String option, int place);

    /**
     * Chooses a tile of a grid that fills the picture.
     *
     * @param offered in reading order, called as columns A, B … and rows 1, 2 …
     * @param share which of them, in [0, 1]
     * @return which it is
     */
    String tile(List<String> offered, double share);

    /** Gives each option an amount, in their order. */
    void amounts(List<String> options, List<Integer> amounts);

    /** Chooses a confidence near a share in [0, 1] of the scale. */
    void rate(double share);

    /** Answers a question, with what lies near a share in [0, 1] of what is offered. */
    void answer(QuestionnaireItem item, double share);
}
