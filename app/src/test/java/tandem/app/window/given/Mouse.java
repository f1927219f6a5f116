package tandem.app.window.given;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** By mouse alone. */
public final class Mouse implements Hands {

    /** Of the slider's ends, where its thumb does not reach. */
    private static final double MARGIN = 0.05;

    private static final double PICTURE = 640;
    private static final double WRITTEN = 30;
    private static final double BLANK = 8;
    private static final int TILES = 10;

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
    public String tile(List<String> offered, double share) {
        String tile = offered.get((int) (share * offered.size()));
        window.click(
                "#places", new Point2D(middle(tile.charAt(0) - 'A'), middle(Integer.parseInt(tile.substring(1)) - 1)));
        return tile;
    }

    /** Ten tiles between what is written at the left, or above, and a margin. */
    private static double middle(int index) {
        return (WRITTEN + (PICTURE - WRITTEN - BLANK) * (index + 0.5) / TILES) / PICTURE;
    }

    @Override
    public void amounts(List<String> options, List<Integer> amounts) {
        for (int i = 0; i < options.size(); i++) {
            window.click("#answer-" + options.get(i) + "-" + amounts.get(i));
        }
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
