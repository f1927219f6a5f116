package tandem.app.study;

import java.util.List;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Study;
import tandem.results.store.StudyRecord;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.Tasks;

/** A study with its items and its advisor at hand, and the seed its plans follow from. */
public final class OpenStudy implements AutoCloseable {

    private final Protocol protocol;
    private final TaskMaterials materials;
    private final long seed;

    private OpenStudy(Protocol protocol, TaskMaterials materials, long seed) {
        this.protocol = protocol;
        this.materials = materials;
        this.seed = seed;
    }

    /**
     * Opens the materials that a protocol names. May take long.
     *
     * @throws tandem.tasks.MaterialsException if they are missing or broken
     * @throws InputException if they cannot give what the study asks
     */
    public static OpenStudy open(Protocol protocol, long seed, Task.Progress progress) {
        Study study = protocol.study();
        TaskMaterials materials = Tasks.named(study.task().kind()).open(study.task(), protocol.folder(), progress);
        return new OpenStudy(protocol, materials, seed);
    }

    /** What the protocol says. */
    public Study study() {
        return protocol.study();
    }

    /** Items, advice and explanations. */
    public TaskMaterials materials() {
        return materials;
    }

    /** What its plans follow from, with the protocol's hash and the slot. */
    public long seed() {
        return seed;
    }

    /** What of the study the materials cannot give; one line each. */
    public List<String> problems() {
        return materials.problems(study());
    }

    /**
     * The plan of an allocation slot.
     *
     * @throws tandem.protocols.design.DesignException if a rule of the study cannot hold
     */
    public SessionPlan plan(int slot) {
        return Planner.plan(study(), materials.pool(), seed, slot);
    }

    /** The study as a database knows it. */
    public StudyRecord record() {
        return new StudyRecord(
                study().id(),
                study().version(),
                study().hash(),
                protocol.text(),
                seed,
                materials.pool().itemsHash(),
                materials.pool().modelHash());
    }

    @Override
    public void close() {
        materials.close();
    }
}
