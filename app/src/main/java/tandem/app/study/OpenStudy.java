package tandem.app.study;

import java.util.List;
import java.util.Map;
import tandem.protocols.design.allocation.Entry;
import tandem.protocols.design.allocation.Minimisation;
import tandem.protocols.design.allocation.StratifiedBlocks;
import tandem.protocols.plan.ArmAllocation;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Study;
import tandem.results.store.records.ArmChooser;
import tandem.results.store.records.StudyRecord;
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
        TaskMaterials materials =
                Tasks.found().named(study.task().kind()).open(study.task(), protocol.folder(), progress);
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
     * @param arm name of one of the study's arms
     * @param slot in that arm, from 0
     * @throws tandem.protocols.design.DesignException if a rule of the study cannot hold
     */
    public SessionPlan plan(String arm, int slot) {
        Arm known = study().arms().stream()
                .filter(candidate -> candidate.name().equals(arm))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the study has no arm “" + arm + "”"));
        return Planner.plan(study(), materials.pool(), seed, known, slot);
    }

    /**
     * Makes ready what the first participant of each arm will see, so that what cannot be made is known before anybody comes.
     *
     * @throws tandem.tasks.MaterialsException naming what cannot be made
     */
    public void prepareFirst(Task.Progress progress) {
        study().arms().forEach(arm -> materials.prepare(plan(arm.name(), 0), progress));
    }

    /** The plan of a slot in the study's first arm. */
    public SessionPlan plan(int slot) {
        return plan(study().arms().get(0).name(), slot);
    }

    /**
     * Where the first participants come to, if nobody drops out.
     *
     * @param strata what is known of all of them beforehand
     */
    public List<ArmAllocation.Place> cohort(int participants, Map<String, String> strata) {
        return new ArmAllocation(study(), seed).cohort(participants, strata);
    }

    /** What the allocation must know of newcomers beforehand, by name. */
    public List<String> strata() {
        if (study().allocation() instanceof StratifiedBlocks stratified) {
            return stratified.strata();
        }
        return study().allocation() instanceof Minimisation minimisation ? minimisation.factors() : List.of();
    }

    /**
     * Brings a newcomer to an arm by the study's rule.
     *
     * @param strata what is known of the newcomer beforehand
     */
    public ArmChooser arms(Map<String, String> strata) {
        return arms(study(), seed, strata);
    }

    /** The same for a study that need not be open. */
    public static ArmChooser arms(Study study, long seed, Map<String, String> strata) {
        ArmAllocation allocation = new ArmAllocation(study, seed);
        return history -> allocation
                .next(
                        history.stream()
                                .map(former ->
                                        new Entry(allocation.indexOf(former.arm()), former.strata(), former.standing()))
                                .toList(),
                        strata)
                .name();
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
