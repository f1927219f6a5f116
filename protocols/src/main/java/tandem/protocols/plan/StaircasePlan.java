package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** Lays out a staircase: trials without advice whose items are chosen as it goes, and its end. */
record StaircasePlan(Study study, BlockNumbers numbers) {

    /**
     * The steps; those that are not needed are passed over.
     *
     * @param firstStep index in the plan of the first of them
     */
    List<PlannedStep> steps(SessionPart.Staircase part, PartItems items, int firstStep) {
        Condition condition = new Condition(
                "staircase", Mode.SOLO, false, Set.of(), Advisor.AI, Optional.empty(), study.timing(), List.of());
        PlannedBlock block = PlannedBlock.aside(
                "staircase-" + numbers.nextStaircase(), numbers.mainBlocks(), condition, part.trials());
        Ladder ladder = new Ladder(block.id(), part.start(), items.ladder());
        int end = firstStep + part.trials();
        List<PlannedStep> steps = new ArrayList<>();
        for (int number = 1; number <= part.trials(); number++) {
            steps.add(new PlannedStep.StaircaseTrial(block, number, ladder, part.feedback(), end));
        }
        steps.add(new PlannedStep.StaircaseEnd(ladder));
        return steps;
    }
}
