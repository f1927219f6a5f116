package tandem.app.window.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** One of several options. */
final class ChoiceAnswer implements AnswerControl {

    private final OptionButtons buttons;

    ChoiceAnswer(QuestionnaireItem.Choice item, Texts texts, Consumer<String> give) {
        List<Option> options = item.options().stream()
                .map(option -> new Option(option.id(), option.text().in(texts.language()), ""))
                .toList();
        buttons = new OptionButtons(item.id(), options, give);
    }

    @Override
    public Node node() {
        return buttons;
    }

    @Override
    public void show(Optional<String> answer) {
        buttons.show(answer);
    }
}
