package tandem.protocols.plan;

import java.util.List;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Study;

/**
 * Everything that will happen in one session, in order.
 *
 * @param study the protocol it follows
 * @param arm of the study
 * @param options the answers of the task, in the order they are shown
 * @param itemsHash of the pool the items come from
 * @param modelHash of the bundle the advice comes from
 * @param seed of the study
 * @param slot allocation slot in the arm, from 0
 * @param steps in order; a practice round that is not needed is passed over by the engine
 */
public record SessionPlan(
        Study study,
        Arm arm,
        List<String> options,
        String itemsHash,
        String modelHash,
        long seed,
        int slot,
        List<PlannedStep> steps) {

    public SessionPlan {
        options = List.copyOf(options);
        steps = List.copyOf(steps);
    }

    /** The trials among the steps, in order. */
    public List<PlannedTrial> trials() {
        return steps.stream()
                .filter(PlannedStep.Trial.class::isInstance)
                .map(step -> ((PlannedStep.Trial) step).trial())
                .toList();
    }
}
