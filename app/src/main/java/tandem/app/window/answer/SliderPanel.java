package tandem.app.window.answer;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.RatingScale;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.AnswerForm;

/** A line between two options. What is written under it is the nearer option, and how likely it is then said to be. */
final class SliderPanel implements AnswerPanel {

    private static final int ALL = 100;

    private final Option left;
    private final Option right;
    private final RatingScale slider;

    SliderPanel(AnswerForm.Slider form, List<Option> options, Texts texts, Consumer<Response> act) {
        left = options.get(0);
        right = options.get(1);
        slider = new RatingScale(
                new RatingScale.Values(0, ALL, form.step()),
                new RatingScale.Words(
                        left.text(), right.text(), texts.get("scale.prompt"), value -> favoured(value, texts)),
                value -> act.accept(new Response.GiveProbabilities(
                        Map.of(left.id(), (ALL - value) / 100.0, right.id(), value / 100.0))));
        slider.name("answer", texts.get("guidance.slide"));
    }

    private String favoured(int value, Texts texts) {
        if (2 * value == ALL) {
            return texts.get("answer.slider.middle");
        }
        Option nearer = 2 * value > ALL ? right : left;
        return nearer.text() + " " + texts.percent(Math.max(value, ALL - value) / 100.0);
    }

    @Override
    public List<Node> nodes() {
        return List.of(slider);
    }

    @Override
    public void show(Answer answer) {
        Double probability = answer.probabilities().get(right.id());
        slider.show(probability == null ? OptionalInt.empty() : OptionalInt.of((int) Math.round(ALL * probability)));
    }

    @Override
    public void onKey(KeyEvent press) {
        if (press.getCode().getName().equals(left.key())
                || press.getCode().getName().equals(right.key())) {
            slider.focus();
        }
    }
}
