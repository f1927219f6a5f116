package tandem.protocols.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turns;
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
 * @param turns of the pool, where its items are first turns of games: whether or not a game goes on, they say what is right
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
        Optional<Turns> turns,
        long seed,
        int slot,
        List<PlannedStep> steps) {

    public SessionPlan {
        options = List.copyOf(options);
        steps = List.copyOf(steps);
    }

    /** All items that may be shown, without doubles; of games, those that they begin with. */
    public List<PooledItem> items() {
        return steps.stream()
                .flatMap(step -> step instanceof PlannedStep.StaircaseTrial trial
                        ? trial.ladder().items().stream()
                        : step instanceof PlannedStep.Trial trial
                                ? Stream.of(trial.trial().item())
                                : step instanceof PlannedStep.TurnTrial turn && turn.turn() == 1
                                        ? Stream.of(turn.trial(List.of()).item())
                                        : Stream.of())
                .distinct()
                .toList();
    }

    /** How many turns its games can have, all together; games may be over before. */
    public int mostTurns() {
        return (int)
                steps.stream().filter(PlannedStep.TurnTrial.class::isInstance).count();
    }

    /** The trials among the steps whose items are laid down, in order. */
    public List<PlannedTrial> trials() {
        return steps.stream()
                .filter(PlannedStep.Trial.class::isInstance)
                .map(step -> ((PlannedStep.Trial) step).trial())
                .toList();
    }
}
