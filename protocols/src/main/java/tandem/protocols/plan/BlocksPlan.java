package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.protocols.design.Chance;
import tandem.protocols.design.Rotation;
import tandem.protocols.design.TrialSequence;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** Lays out the blocks that run over a factor: their order, their item sets, their trials and what is asked after each. */
record BlocksPlan(Study study, BlockNumbers numbers, int slot, Chance chance) {

    /** The steps of all blocks. */
    List<PlannedStep> steps(SessionPart.Blocks part, PartItems items) {
        Factor factor = study.factors().get(part.forEach());
        Rotation rotation = Rotation.of(factor, slot);
        List<PlannedStep> steps = new ArrayList<>();
        int withAi = 0;
        for (int level : rotation.order()) {
            String name = factor.levels().get(level);
            Condition condition = study.conditions().get(name);
            boolean familiarised = condition.mode().hasAi() && part.familiarisation() > 0;
            int number = numbers.nextMain();
            PlannedBlock block = new PlannedBlock(
                    "block-" + number,
                    number,
                    numbers.mainBlocks(),
                    condition,
                    Map.of(factor.name(), name),
                    rotation.setOf(level),
                    part.trials(),
                    familiarised ? part.familiarisation() : 0);
            steps.add(new PlannedStep.BlockOpening(block));
            if (familiarised) {
                List<PooledItem> first = chance.shuffled(items.familiarisation().get(withAi));
                steps.addAll(trials(block, PlannedTrial.Kind.FAMILIARISATION, first, part.feedback()));
                steps.add(new PlannedStep.MainTrialsOpening(block));
                withAi++;
            }
            List<PooledItem> main = TrialSequence.of(
                    items.sets().get(block.itemSet()), part.noErrorInFirst(), part.longestErrorRun(), chance);
            steps.addAll(trials(block, PlannedTrial.Kind.MAIN, main, part.feedback()));
            steps.addAll(forms(block, part.after()));
            steps.addAll(forms(block, condition.after()));
        }
        return steps;
    }

    private List<PlannedStep> trials(
            PlannedBlock block, PlannedTrial.Kind kind, List<PooledItem> items, boolean feedback) {
        List<PlannedPhase> phases = new TrialPhases(study.timing()).of(block.condition(), feedback);
        List<PlannedStep> steps = new ArrayList<>();
        for (int number = 1; number <= items.size(); number++) {
            steps.add(new PlannedStep.Trial(new PlannedTrial(
                    TrialIds.of(block, kind, number), block, number, kind, items.get(number - 1), phases)));
        }
        return steps;
    }

    private List<PlannedStep> forms(PlannedBlock block, List<String> questionnaires) {
        return questionnaires.stream()
                .<PlannedStep>map(
                        id -> new PlannedStep.Form(study.questionnaires().get(id), block.id()))
                .toList();
    }
}
