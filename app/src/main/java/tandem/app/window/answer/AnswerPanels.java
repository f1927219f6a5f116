package tandem.app.window.answer;

import java.util.List;
import java.util.function.Consumer;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Response;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Study;

/** From the form of answers to what they are given with. */
public final class AnswerPanels {

    private AnswerPanels() {}

    /**
     * The panel of a phase.
     *
     * @param options what can be answered
     * @param act told each response
     */
    public static AnswerPanel of(Study study, Phase phase, List<Option> options, Texts texts, Consumer<Response> act) {
        // Judgements are chosen in any study.
        if (phase != Phase.JUDGEMENT && study.answer() instanceof AnswerForm.Slider slider) {
            return new SliderPanel(slider, options, texts, act);
        } else if (phase != Phase.JUDGEMENT && study.answer() instanceof AnswerForm.Points points) {
            return new PointsPanel(points, options, texts, act);
        }
        return new ChoicePanel(options, study.confidence(), texts, act);
    }
}
