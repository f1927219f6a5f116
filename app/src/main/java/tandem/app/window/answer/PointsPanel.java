package tandem.app.window.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.app.window.question.AnswerControl;
import tandem.app.window.question.AnswerControls;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.text.LocalizedText;

/** Points shared out over the options, as in questionnaires; handed on once all are given. */
final class PointsPanel implements AnswerPanel {

    private final QuestionnaireItem.PointAllocation item;
    private final AnswerControl control;

    PointsPanel(AnswerForm.Points form, List<Option> options, Texts texts, Consumer<Response> act) {
        item = new QuestionnaireItem.PointAllocation(
                "answer",
                LocalizedText.same(texts.get("guidance.share", form.total())),
                false,
                options.stream()
                        .map(option -> new QuestionnaireItem.Option(option.id(), LocalizedText.same(option.text())))
                        .toList(),
                form.total());
        control = AnswerControls.of(item, texts, written -> act.accept(response(written)));
    }

    private Response response(String written) {
        Map<String, Double> probabilities = new TreeMap<>();
        item.points(written)
                .orElseThrow()
                .forEach((option, points) -> probabilities.put(option, (double) points / item.total()));
        return new Response.GiveProbabilities(probabilities);
    }

    @Override
    public List<Node> nodes() {
        return List.of(control.node());
    }

    @Override
    public void show(Answer answer) {
        control.show(
                answer.probabilities().isEmpty()
                        ? Optional.empty()
                        : Optional.of(item.options().stream()
                                .map(option -> option.id() + "="
                                        + Math.round(item.total()
                                                * answer.probabilities().getOrDefault(option.id(), 0.0)))
                                .collect(Collectors.joining(","))));
    }

    @Override
    public void settle() {
        control.settle();
    }
}
