package tandem.app.window.question;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import tandem.app.window.control.RatingScale;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** A slider. */
final class ScaleAnswer implements AnswerControl {

    private final RatingScale scale;

    ScaleAnswer(QuestionnaireItem.Scale item, Texts texts, Consumer<String> give) {
        scale = new RatingScale(
                new RatingScale.Values(item.from(), item.to(), item.step()),
                new RatingScale.Words(
                        item.low().in(texts.language()),
                        item.high().in(texts.language()),
                        texts.get("scale.prompt"),
                        Integer::toString),
                value -> give.accept(Integer.toString(value)));
        scale.name(item.id(), item.text().in(texts.language()));
        scale.onOneLine();
    }

    @Override
    public Node node() {
        return scale;
    }

    @Override
    public void show(Optional<String> answer) {
        scale.show(answer.filter(Predicate.not(String::isEmpty))
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElseGet(OptionalInt::empty));
    }
}
