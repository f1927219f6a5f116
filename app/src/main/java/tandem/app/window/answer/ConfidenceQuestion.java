package tandem.app.window.answer;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tandem.app.window.control.RatingScale;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.ConfidenceScale;

/** How sure one is of an answer. */
final class ConfidenceQuestion {

    private static final double PER_CENT = 100.0;

    private final RatingScale control;
    private final VBox box;

    ConfidenceQuestion(ConfidenceScale scale, Texts texts, Consumer<Response> act) {
        control = new RatingScale(
                new RatingScale.Values(scale.from(), scale.to(), scale.step()),
                new RatingScale.Words(
                        scale.low().in(texts.language()),
                        scale.high().in(texts.language()),
                        texts.get("scale.prompt"),
                        value -> texts.percent(value / PER_CENT)),
                value -> act.accept(new Response.RateConfidence(value / PER_CENT)));
        String question = scale.question().in(texts.language());
        control.name("confidence", question);
        box = new VBox(Wrapping.label(question, "question"), control);
        box.getStyleClass().add("question-box");
    }

    Node node() {
        return box;
    }

    void show(Answer answer) {
        control.show(
                answer.confidence().isPresent()
                        ? OptionalInt.of(
                                (int) Math.round(PER_CENT * answer.confidence().getAsDouble()))
                        : OptionalInt.empty());
    }

    void focus() {
        control.focus();
    }
}
