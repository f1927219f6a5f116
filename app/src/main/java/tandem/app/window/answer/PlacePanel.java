package tandem.app.window.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.ConfidenceScale;
import tandem.tasks.StimulusView;

/** A place that is chosen in the stimulus; here stands which one it is. */
final class PlacePanel implements AnswerPanel {

    private final StimulusView stimulus;
    private final List<Option> options;
    private final Texts texts;
    private final Label chosen = Wrapping.label("", "chosen-place");
    private final Optional<ConfidenceQuestion> confidence;
    private final List<Node> nodes = new ArrayList<>();

    PlacePanel(
            StimulusView stimulus,
            List<Option> options,
            Optional<ConfidenceScale> scale,
            Texts texts,
            Consumer<Response> act) {
        this.stimulus = stimulus;
        this.options = List.copyOf(options);
        this.texts = texts;
        stimulus.askChoice(act);
        chosen.setId("chosen-place");
        nodes.add(chosen);
        confidence = scale.map(asked -> new ConfidenceQuestion(asked, texts, act));
        confidence.ifPresent(question -> nodes.add(question.node()));
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public void show(Answer answer) {
        stimulus.showChoice(answer.option());
        chosen.setText(options.stream()
                .filter(option -> answer.option().equals(Optional.of(option.id())))
                .map(option -> texts.get("answer.place", option.text()))
                .findFirst()
                .orElseGet(() -> texts.get("answer.place.none")));
        confidence.ifPresent(question -> question.show(answer));
    }
}
