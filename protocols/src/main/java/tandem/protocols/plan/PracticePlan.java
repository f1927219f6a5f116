package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** Lays out practice: rounds of trials without advice and with feedback, each with its end. */
record PracticePlan(Study study, BlockNumbers numbers) {
    /**
     * The steps of all rounds.
     *
     * @param firstStep index in the plan of the first of them
     */
    List<PlannedStep> steps(SessionPart.Practice practice, PartItems items, int firstStep) {
        Condition condition = new Condition(
                "practice", Mode.SOLO, false, Set.of(), Advisor.AI, Optional.empty(), study.timing(), List.of());
        int behindLast = firstStep + practice.rounds() * (practice.trials() + 1);
        List<PlannedStep> steps = new ArrayList<>();
        for (int round = 1; round <= practice.rounds(); round++) {
            PlannedBlock block = PlannedBlock.aside(
                    "practice-" + numbers.nextPractice(), numbers.mainBlocks(), condition, practice.trials());
            int number = 1;
            for (PooledItem item : items.practice().get(round - 1)) {
                steps.add(new PlannedStep.Trial(PlannedTrial.of(
                        block, number++, PlannedTrial.Kind.PRACTICE, item, Variation.of(condition), true)));
            }
            steps.add(new PlannedStep.RoundEnd(
                    block.id(), round, practice.rounds(), practice.correct(), practice.trials(), behindLast));
        }
        return steps;
    }
}
