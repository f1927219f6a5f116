package tandem.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.protocols.item.ItemPool;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Observation;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Study;

/** The items and the advisor of one study, opened. Safe to use from several threads. */
public interface TaskMaterials extends AutoCloseable {

    /** Items, truths and the AI's advice on each. */
    ItemPool pool();

    /**
     * What of the study these materials cannot give, such as an explanation that does not fit the network; one line each.
     */
    List<String> problems(Study study);

    /** What the experimenter should know of them, though a study can be run; one line each. */
    default List<String> remarks() {
        return List.of();
    }

    /**
     * Makes ready all that the plan's trials will show: pictures decoded, explanations computed or taken from the cache.
     * Never called on the window's thread; after it, showing a trial computes nothing.
     *
     * @throws MaterialsException if an explanation cannot be made
     */
    void prepare(SessionPlan plan, Task.Progress progress);

    /**
     * The view for this task's stimuli; called on the window's thread.
     *
     * @param language of the participant
     * @param observer told what the participant did with an explanation
     */
    StimulusView newView(String language, Consumer<Observation> observer);

    /**
     * Told that the turn of a game may be answered so. What would come after it may be made ready meanwhile, elsewhere than on the
     * calling thread; whether it is changes nothing that is shown or recorded.
     *
     * @param itemId of the turn
     * @param answer empty where time may run out
     * @param explanation of the advice in the turns of its game, if any
     */
    default void expect(String itemId, Optional<String> answer, Optional<ExplanationSpec> explanation) {
        // Most tasks have all at hand.
    }

    @Override
    void close();
}
