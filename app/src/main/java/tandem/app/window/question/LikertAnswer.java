package tandem.app.window.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** Points in a row between two words; set apart from them, where it is offered, no response. */
final class LikertAnswer implements AnswerControl {

    /** With more of them there is no room to their right. */
    private static final int FEW = 5;

    private final Pane row;
    private final List<OptionButtons> buttons = new ArrayList<>();

    LikertAnswer(QuestionnaireItem.Likert item, Texts texts, Consumer<String> give) {
        List<Option> options = new ArrayList<>();
        for (int point = 1; point <= item.points(); point++) {
            options.add(new Option(Integer.toString(point), Integer.toString(point), ""));
        }
        OptionButtons points = new OptionButtons(item.id(), options, give).onOneLine();
        points.getStyleClass().add("points");
        buttons.add(points);
        HBox scale = new HBox(
                12,
                Wrapping.label(item.low().in(texts.language()), "anchor"),
                points,
                Wrapping.label(item.high().in(texts.language()), "anchor"));
        scale.setAlignment(Pos.CENTER_LEFT);
        row = item.noResponse() ? withNoResponse(scale, item, texts, give) : scale;
    }

    private Pane withNoResponse(HBox scale, QuestionnaireItem.Likert item, Texts texts, Consumer<String> give) {
        Option none = new Option(QuestionnaireItem.Likert.NO_RESPONSE, texts.get("answer.no-response"), "");
        OptionButtons apart = new OptionButtons(item.id(), List.of(none), give).onOneLine();
        apart.getStyleClass().add("no-response");
        buttons.add(apart);
        if (item.points() > FEW) {
            return new VBox(8, scale, apart);
        }
        HBox both = new HBox(24, scale, apart);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Optional<String> answer) {
        buttons.forEach(each -> each.show(answer));
    }
}
