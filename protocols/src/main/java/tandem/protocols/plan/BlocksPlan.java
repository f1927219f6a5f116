package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import tandem.protocols.design.Chance;
import tandem.protocols.design.Rotation;
import tandem.protocols.design.TrialSequence;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turns;
import tandem.protocols.study.AdviceSchedule;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Feedback;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * Lays out blocks: their order, their item sets, their trials and what is asked after each.
 *
 * @param options of the task
 * @param turns how items go on, where they are first turns of games
 * @param forms questionnaires of the session
 * @param rotation of orders and item sets
 * @param chances that decide the rest
 */
record BlocksPlan(
        Study study,
        Arm arm,
        List<String> options,
        Optional<Turns> turns,
        BlockNumbers numbers,
        Forms forms,
        Rotation rotation,
        Chances chances) {

    /**
     * Where chance comes from.
     *
     * @param own of the participant
     * @param orders of main trials, by item set
     */
    record Chances(Chance own, IntFunction<Chance> orders) {}

    /** The steps of all blocks. */
    List<PlannedStep> steps(SessionPart.Blocks part, PartItems items) {
        BlockCells blocks = BlockCells.of(study, arm, part);
        List<PlannedStep> steps = new ArrayList<>();
        int withAi = 0;
        int place = 0;
        for (int round = 0; round < blocks.rounds(); round++) {
            for (int index : rotation.order()) {
                BlockCells.Cell cell = blocks.cells().get(index);
                boolean ai = cell.condition().mode().hasAi();
                int set = setOf(blocks, round, index);
                PlannedBlock block = block(part, cell, set, ai);
                List<PooledItem> first = ai && part.familiarisation() > 0
                        ? items.familiarisation().get(withAi++)
                        : List.of();
                List<PooledItem> checks =
                        part.attentionChecks() > 0 ? items.attention().get(place) : List.of();
                steps.addAll(steps(part, block, items.sets().get(set), first, checks));
                place++;
            }
        }
        return steps;
    }

    /** Each round has sets of its own, which rotate over its blocks; a single block a round rotates over rounds. */
    private int setOf(BlockCells blocks, int round, int index) {
        int cells = blocks.cells().size();
        return cells == 1 ? (round + rotation.shift()) % blocks.rounds() : round * cells + rotation.setOf(index);
    }

    private PlannedBlock block(SessionPart.Blocks part, BlockCells.Cell cell, int set, boolean ai) {
        int number = numbers.nextMain();
        return new PlannedBlock(
                "block-" + number,
                number,
                numbers.mainBlocks(),
                cell.condition(),
                cell.levels(),
                set,
                new PlannedBlock.Counts(
                        part.trials()
                                * part.turns()
                                        .map(SessionPart.Blocks.Turns::most)
                                        .orElse(1),
                        ai ? part.familiarisation() : 0,
                        part.attentionChecks()),
                part.asksAgain());
    }

    private List<PlannedStep> steps(
            SessionPart.Blocks part,
            PlannedBlock block,
            List<PooledItem> set,
            List<PooledItem> first,
            List<PooledItem> checks) {
        boolean told = part.feedback() == Feedback.TRIAL;
        List<PlannedStep> steps = new ArrayList<>();
        steps.add(new PlannedStep.BlockOpening(block));
        if (!first.isEmpty()) {
            int number = 1;
            for (PooledItem item : chances.own().shuffled(first)) {
                steps.add(new PlannedStep.Trial(PlannedTrial.of(
                        block,
                        number++,
                        PlannedTrial.Kind.FAMILIARISATION,
                        item,
                        Variation.of(block.condition()),
                        told)));
            }
            steps.add(new PlannedStep.MainTrialsOpening(block));
        }
        steps.addAll(
                part.turns().isPresent()
                        ? games(part, block, set, told)
                        : withChecks(block, mainTrials(part, block, set, told), checks));
        if (part.feedback() == Feedback.BLOCK) {
            steps.add(new PlannedStep.BlockFeedback(block));
        }
        steps.addAll(forms.after(block, part.after()));
        steps.addAll(forms.after(block, block.condition().after()));
        return steps;
    }

    private List<PlannedStep> mainTrials(
            SessionPart.Blocks part, PlannedBlock block, List<PooledItem> set, boolean told) {
        AdviceSchedule advice = part.advice();
        List<PooledItem> order = TrialSequence.of(
                set, part.spacing().with(advice), chances.orders().apply(block.itemSet()));
        Iterator<Boolean> agreements = agreements(advice, order.size());
        Qualities qualities = block.condition().explanation().isPresent()
                ? Qualities.of(advice.explanations(), chances.own())
                : Qualities.NONE;
        List<PlannedStep> steps = new ArrayList<>();
        int number = 1;
        for (PooledItem item : order) {
            Variation variation = Variation.of(block.condition())
                    .explainedBy(qualities.next(item.adviceCorrect()))
                    .agreeing(agreements.hasNext() ? Optional.of(agreements.next()) : Optional.empty());
            steps.add(new PlannedStep.Trial(
                    PlannedTrial.of(block, number++, PlannedTrial.Kind.MAIN, item, variation, told)));
        }
        return steps;
    }

    /** All turns that games can have; those that a game does not come to are passed over. */
    private List<PlannedStep> games(SessionPart.Blocks part, PlannedBlock block, List<PooledItem> set, boolean told) {
        SessionPart.Blocks.Turns asked = part.turns().orElseThrow();
        List<PooledItem> order = TrialSequence.of(
                set, part.spacing().with(part.advice()), chances.orders().apply(block.itemSet()));
        List<PlannedStep> steps = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < order.size(); i++) {
            PlannedGame game =
                    new PlannedGame(block, order.get(i).item().id(), i + 1, order.size(), turns.orElseThrow());
            for (int turn = 1; turn <= asked.most(); turn++) {
                steps.add(new PlannedStep.TurnTrial(game, number++, turn, Variation.of(block.condition()), told));
                steps.addAll(questions(block, asked, turn));
            }
            steps.add(new PlannedStep.GameEnd(game));
        }
        return steps;
    }

    private List<PlannedStep> questions(PlannedBlock block, SessionPart.Blocks.Turns asked, int turn) {
        return forms.after(
                block,
                asked.questions().stream()
                        .filter(question -> question.after() == turn)
                        .map(SessionPart.Blocks.Turns.Question::questionnaire)
                        .toList());
    }

    /** In which trials the advice agrees with the initial answer, in random order; none where the AI speaks for itself. */
    private Iterator<Boolean> agreements(AdviceSchedule advice, int trials) {
        List<Boolean> agreements = new ArrayList<>();
        if (advice.agreements().isPresent()) {
            for (int trial = 0; trial < trials; trial++) {
                agreements.add(trial < advice.agreements().getAsInt());
            }
        }
        return chances.own().shuffled(agreements).iterator();
    }

    /** Attention checks at random places among the main trials, never the first of a block. */
    private List<PlannedStep> withChecks(PlannedBlock block, List<PlannedStep> main, List<PooledItem> checks) {
        List<PlannedStep> steps = new ArrayList<>(main);
        int number = checks.size();
        List<Integer> places = new ArrayList<>();
        for (int check = 0; check < checks.size(); check++) {
            places.add(1 + chances.own().below(main.size()));
        }
        places.sort(null);
        List<String> offered = block.condition().mode() == Mode.JUDGEMENT ? Judgement.options() : options;
        for (int check = checks.size() - 1; check >= 0; check--) {
            String asked = offered.get(chances.own().below(offered.size()));
            steps.add(
                    places.get(check),
                    new PlannedStep.Trial(PlannedTrial.of(
                            block,
                            number--,
                            PlannedTrial.Kind.ATTENTION,
                            checks.get(check),
                            Variation.of(block.condition()).asking(asked),
                            false)));
        }
        return steps;
    }
}
