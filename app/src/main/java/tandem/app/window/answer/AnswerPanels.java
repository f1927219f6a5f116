package tandem.app.window.answer;

import java.util.List;
import java.util.function.Consumer;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;

/** From the form of answers to what they are given with. */
public final class AnswerPanels {

    private AnswerPanels() {}

    /**
     * The panel of a phase.
     *
     * @param options what can be answered
     * @param stimulus where options may be places
     * @param act told each response
     */
    public static AnswerPanel of(
            Study study,
            Screen.Trial trial,
            List<Option> options,
            StimulusView stimulus,
            Texts texts,
            Consumer<Response> act) {
        Phase phase = trial.phase();
        // Judgements are chosen in any study.
        if (phase != Phase.JUDGEMENT && study.answer() instanceof AnswerForm.Slider slider) {
            return new SliderPanel(slider, options, texts, act);
        } else if (phase != Phase.JUDGEMENT && study.answer() instanceof AnswerForm.Points points) {
            return new PointsPanel(points, options, texts, act);
        }
        if (phase != Phase.JUDGEMENT && study.answer() instanceof AnswerForm.Amounts amounts) {
            return new AmountsPanel(amounts, options, study.confidence(), texts, act);
        }
        if (phase != Phase.JUDGEMENT && stimulus.takesChoice()) {
            return new PlacePanel(stimulus, options, study.confidence(), texts, act);
        }
        return new ChoicePanel(options, study.confidence(), texts, act);
    }
}
