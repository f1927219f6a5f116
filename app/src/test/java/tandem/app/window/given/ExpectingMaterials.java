package tandem.app.window.given;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tandem.protocols.item.ItemPool;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** Materials, and which answers they were told to expect. */
public final class ExpectingMaterials implements TaskMaterials {

    private final TaskMaterials materials;
    private final List<Expected> expected = new CopyOnWriteArrayList<>();

    /** An answer that a turn may get; empty where time may run out. */
    public record Expected(String item, Optional<String> answer) {}

    public ExpectingMaterials(TaskMaterials materials) {
        this.materials = materials;
    }

    /** In the order in which it was told. */
    public List<Expected> expected() {
        return List.copyOf(expected);
    }

    @Override
    public void expect(String itemId, Optional<String> answer, Optional<ExplanationSpec> explanation) {
        expected.add(new Expected(itemId, answer));
        materials.expect(itemId, answer, explanation);
    }

    @Override
    public ItemPool pool() {
        return materials.pool();
    }

    @Override
    public List<String> problems(Study study) {
        return materials.problems(study);
    }

    @Override
    public void prepare(SessionPlan plan, Task.Progress progress) {
        materials.prepare(plan, progress);
    }

    @Override
    public StimulusView newView(String language, Consumer<Observation> observer) {
        return materials.newView(language, observer);
    }

    @Override
    public void close() {
        materials.close();
    }
}
