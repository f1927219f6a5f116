package tandem.app.window.given;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import tandem.protocols.item.ItemPool;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** A task of somebody else's that throws where it should not. */
public final class FailingMaterials implements TaskMaterials {

    private final TaskMaterials sound;
    private final Where where;

    /** Where it throws. */
    public enum Where {
        /** Before the session, as it makes things ready. */
        PREPARING,
        /** As it shows a stimulus. */
        STIMULUS,
        /** As it shows an explanation. */
        EXPLANATION
    }

    public FailingMaterials(TaskMaterials sound, Where where) {
        this.sound = sound;
        this.where = where;
    }

    @Override
    public ItemPool pool() {
        return sound.pool();
    }

    @Override
    public List<String> problems(Study study) {
        return sound.problems(study);
    }

    @Override
    public void prepare(SessionPlan plan, Task.Progress progress) {
        failIn(Where.PREPARING);
        sound.prepare(plan, progress);
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return new FailingView(sound.newView(language, observer));
    }

    @Override
    public void close() {
        sound.close();
    }

    private void failIn(Where place) {
        if (where == place) {
            throw new IllegalStateException("index 7 out of bounds in /secret/plugin.jar");
        }
    }

    private final class FailingView implements StimulusView {

        private final StimulusView view;

        FailingView(StimulusView view) {
            this.view = view;
        }

        @Override
        public Parent node() {
            return view.node();
        }

        @Override
        public void showStimulus(String itemId, Optional<ExplanationSpec> following) {
            failIn(Where.STIMULUS);
            view.showStimulus(itemId, following);
        }

        @Override
        public void askEvidence(EvidenceForm form, Consumer<Response> act) {
            view.askEvidence(form, act);
        }

        @Override
        public void showEvidence(List<Mark> marks) {
            view.showEvidence(marks);
        }

        @Override
        public void hideStimulus() {
            view.hideStimulus();
        }

        @Override
        public void showExplanation(String itemId, String target, ExplanationSpec explanation) {
            failIn(Where.EXPLANATION);
            view.showExplanation(itemId, target, explanation);
        }

        @Override
        public void toggleExplanation() {
            view.toggleExplanation();
        }

        @Override
        public void changeOpacity(double by) {
            view.changeOpacity(by);
        }
    }
}
