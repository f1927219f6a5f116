package tandem.app.window.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.RatingScale;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.ConfidenceScale;

/** Options to choose from, and a scale for how sure one is of the choice, where that is asked. */
final class ChoicePanel implements AnswerPanel {

    private final OptionButtons options;
    private final Optional<RatingScale> confidence;
    private final List<Node> nodes = new ArrayList<>();

    ChoicePanel(List<Option> answers, Optional<ConfidenceScale> scale, Texts texts, Consumer<Response> act) {
        options = new OptionButtons("answer", answers, answer -> act.accept(new Response.ChooseAnswer(answer)));
        nodes.add(options);
        confidence = scale.map(asked -> confidence(asked, texts, act));
        confidence.ifPresent(control -> {
            String question = scale.get().question().in(texts.language());
            control.name("confidence", question);
            VBox box = new VBox(Wrapping.label(question, "question"), control);
            box.getStyleClass().add("question-box");
            nodes.add(box);
        });
    }

    private static RatingScale confidence(ConfidenceScale scale, Texts texts, Consumer<Response> act) {
        return new RatingScale(
                new RatingScale.Values(scale.from(), scale.to(), scale.step()),
                new RatingScale.Words(
                        scale.low().in(texts.language()),
                        scale.high().in(texts.language()),
                        texts.get("scale.prompt"),
                        value -> texts.percent(value / 100.0)),
                value -> act.accept(new Response.RateConfidence(value / 100.0)));
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public void show(Answer answer) {
        options.show(answer.option());
        confidence.ifPresent(control -> control.show(
                answer.confidence().isPresent()
                        ? OptionalInt.of(
                                (int) Math.round(100 * answer.confidence().getAsDouble()))
                        : OptionalInt.empty()));
    }

    @Override
    public void onHover(Consumer<String> over) {
        options.onHover(over);
    }

    @Override
    public void onKey(KeyEvent press) {
        if (options.choose(press)) {
            confidence.ifPresent(RatingScale::focus);
        }
    }
}
