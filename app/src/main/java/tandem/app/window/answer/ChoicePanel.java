package tandem.app.window.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.ConfidenceScale;

/** Options to choose from, and a scale for how sure one is of the choice, where that is asked. */
final class ChoicePanel implements AnswerPanel {

    private final OptionButtons options;
    private final Optional<ConfidenceQuestion> confidence;
    private final List<Node> nodes = new ArrayList<>();

    ChoicePanel(List<Option> answers, Optional<ConfidenceScale> scale, Texts texts, Consumer<Response> act) {
        options = new OptionButtons("answer", answers, answer -> act.accept(new Response.ChooseAnswer(answer)));
        nodes.add(options);
        confidence = scale.map(asked -> new ConfidenceQuestion(asked, texts, act));
        confidence.ifPresent(question -> nodes.add(question.node()));
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public void show(Answer answer) {
        options.show(answer.option());
        confidence.ifPresent(question -> question.show(answer));
    }

    @Override
    public void onHover(Consumer<String> over) {
        options.onHover(over);
    }

    @Override
    public void onKey(KeyEvent press) {
        if (options.choose(press)) {
            confidence.ifPresent(ConfidenceQuestion::focus);
        }
    }
}
