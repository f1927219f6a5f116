package tandem.app.window.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tandem.app.window.control.Digits;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/**
 * Options that are chosen one after the other, the first one first. Choosing one again takes it back, and those after it
 * move up; a digit puts the one in focus at that place.
 */
final class RankingAnswer extends StepwiseAnswer {

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final VBox box = new VBox();

    RankingAnswer(QuestionnaireItem.Ranking item, Texts texts, Consumer<String> give) {
        super(item, give);
        note().setText(texts.get("answer.ranking"));
        box.getStyleClass().add("ranking");
        box.getChildren().add(note());
        for (QuestionnaireItem.Option option : item.options()) {
            ToggleButton button = button(item.id(), option, texts);
            buttons.put(option.id(), button);
            box.getChildren().add(button);
        }
    }

    private ToggleButton button(String question, QuestionnaireItem.Option option, Texts texts) {
        Label place = new Label();
        place.getStyleClass().add("place");
        ToggleButton button = new ToggleButton(option.text().in(texts.language()), place);
        button.setId(question + "-" + option.id());
        button.getStyleClass().add("option");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> {
            if (!order.remove(option.id())) {
                order.add(option.id());
            }
            changed();
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            OptionalInt digit = Digits.of(press);
            if (digit.isPresent() && digit.getAsInt() > 0) {
                press.consume();
                order.remove(option.id());
                order.add(Math.min(order.size(), digit.getAsInt() - 1), option.id());
                changed();
            }
        });
        return button;
    }

    private void changed() {
        number();
        tell();
    }

    private void number() {
        buttons.forEach((option, button) -> {
            int place = order.indexOf(option);
            button.setSelected(place >= 0);
            ((Label) button.getGraphic()).setText(place < 0 ? "" : Integer.toString(place + 1));
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    String written() {
        return String.join(">", order);
    }

    @Override
    void draw(Optional<String> answer) {
        order.clear();
        answer.ifPresent(all -> order.addAll(List.of(all.split(">"))));
        number();
    }
}
