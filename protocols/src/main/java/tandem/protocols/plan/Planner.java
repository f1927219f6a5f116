package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.Rotation;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.Arm;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.protocols.study.Variants;

/**
 * Lays out one participant's session. What an arm's participants share (item sets, practice and familiarisation items)
 * depends on the protocol's hash and the seed alone, unless a part draws in batches or has everybody draw anew; orders,
 * rotations and sequences on the allocation slot as well. Arms whose sessions are built alike share their items, and the
 * participants with the same slot in them are yoked: they meet the same items in the same order.
 */
public final class Planner {

    private Planner() {}

    /**
     * The plan of one allocation slot in a study with one arm.
     *
     * @throws DesignException if a rule of the study cannot hold with this pool
     */
    public static SessionPlan plan(Study study, ItemPool pool, long seed, int slot) {
        if (study.arms().size() > 1) {
            throw new IllegalArgumentException("the study has " + study.arms().size() + " arms; name one");
        }
        return plan(study, pool, seed, study.arms().get(0), slot);
    }

    /**
     * The plan of one allocation slot: the same arguments give the same plan on every machine.
     *
     * @param arm of the study
     * @param slot in that arm, from 0
     * @throws DesignException if a rule of the study cannot hold with this pool
     */
    public static SessionPlan plan(Study study, ItemPool pool, long seed, Arm arm, int slot) {
        if (slot < 0) {
            throw new IllegalArgumentException("allocation slots count from 0, not from " + slot);
        }
        PoolCheck.check(study, pool);
        List<SessionPart> session = study.sessionOf(arm);
        List<PartItems> items = share(study, arm, session, pool, seed, slot);
        List<PlannedStep> steps =
                steps(new Layout(study, arm, pool, seed, slot, BlockNumbers.of(study, arm)), session, items);
        return new SessionPlan(
                study, arm, pool.options(), pool.itemsHash(), pool.modelHash(), pool.turns(), seed, slot, steps);
    }

    /** All that a plan follows from. */
    private record Layout(Study study, Arm arm, ItemPool pool, long seed, int slot, BlockNumbers numbers) {

        Forms forms() {
            return new Forms(study, seed, slot);
        }
    }

    private static List<PlannedStep> steps(Layout layout, List<SessionPart> session, List<PartItems> items) {
        Study study = layout.study();
        List<PlannedStep> steps = new ArrayList<>();
        for (int part = 0; part < session.size(); part++) {
            SessionPart sessionPart = session.get(part);
            if (sessionPart instanceof SessionPart.Consent consent) {
                steps.add(new PlannedStep.Consent(study.pages().get(consent.page())));
            } else if (sessionPart instanceof SessionPart.Pages pages) {
                pages.pages()
                        .forEach(page ->
                                steps.add(new PlannedStep.Read(study.pages().get(page))));
            } else if (sessionPart instanceof SessionPart.Form form) {
                steps.add(layout.forms().of(form.questionnaire()));
            } else if (sessionPart instanceof SessionPart.Quiz quiz) {
                steps.addAll(new QuizPlan(study, layout.forms()).steps(quiz, steps.size()));
            } else if (sessionPart instanceof SessionPart.Practice practice) {
                steps.addAll(new PracticePlan(study, layout.numbers()).steps(practice, items.get(part), steps.size()));
            } else if (sessionPart instanceof SessionPart.Staircase staircase) {
                steps.addAll(
                        new StaircasePlan(study, layout.numbers()).steps(staircase, items.get(part), steps.size()));
            } else if (sessionPart instanceof SessionPart.Blocks blocks) {
                steps.addAll(blocks(layout, part, blocks, items.get(part)));
            } else if (sessionPart instanceof SessionPart.Break pause) {
                steps.add(new PlannedStep.Break(study.pages().get(pause.page()), pause.atLeastMs()));
            } else if (sessionPart instanceof SessionPart.Debrief debrief) {
                steps.add(new PlannedStep.Debrief(study.pages().get(debrief.page())));
            }
        }
        return steps;
    }

    private static List<PlannedStep> blocks(Layout layout, int part, SessionPart.Blocks blocks, PartItems items) {
        Study study = layout.study();
        BlockCells cells = BlockCells.of(study, layout.arm(), blocks);
        Rotation rotation = Rotation.of(cells.order(), cells.cells().size(), layout.seed(), layout.slot());
        if (cells.cells().size() == 1) {
            rotation = new Rotation(rotation.order(), layout.slot());
        }
        Chance chance = Chance.of("session", study.hash(), layout.seed(), layout.slot(), part);
        return new BlocksPlan(
                        study,
                        layout.arm(),
                        layout.pool().options(),
                        layout.pool().turns(),
                        layout.numbers(),
                        layout.forms(),
                        rotation,
                        new BlocksPlan.Chances(chance, orders(layout, part, blocks, chance)))
                .steps(blocks, items);
    }

    /** Of a few orders, those who have the same share the stream that makes that of a set, wherever the set stands. */
    private static IntFunction<Chance> orders(Layout layout, int part, SessionPart.Blocks blocks, Chance own) {
        Variants orders = blocks.spacing().orders();
        if (orders.equals(Variants.EACH)) {
            return set -> own;
        }
        int period = blocks.items().batches().period(period(layout.study(), layout.arm(), blocks));
        int which = orders.in(layout.slot(), period);
        return set -> Chance.of("order", layout.study().hash(), layout.seed(), part, set, which);
    }

    /** So many slots in a row meet every order of blocks with every rotation of sets. */
    private static int period(Study study, Arm arm, SessionPart.Blocks blocks) {
        BlockCells cells = BlockCells.of(study, arm, blocks);
        return cells.cells().size() == 1
                ? cells.rounds()
                : Rotation.period(cells.order(), cells.cells().size());
    }

    /**
     * Items for every part of the session; main trials choose first, no item serves twice. What is the same for all is
     * drawn first, and what everybody draws anew last.
     */
    private static List<PartItems> share(
            Study study, Arm arm, List<SessionPart> session, ItemPool pool, long seed, int slot) {
        List<PartItems> result = new ArrayList<>();
        session.forEach(part -> result.add(PartItems.NONE));
        Set<PooledItem> used = new HashSet<>();
        for (PartItems.Purpose purpose : PartItems.Purpose.values()) {
            for (int part : sameFirst(session)) {
                List<PooledItem> left = pool.items().stream()
                        .filter(item -> !used.contains(item))
                        .toList();
                Variants batches = batches(session.get(part));
                Chance chance = batches.same()
                        ? Chance.of(purpose.name(), study.hash(), seed, part)
                        : Chance.of(
                                purpose.name(), study.hash(), seed, part, batch(study, arm, session.get(part), slot));
                List<List<PooledItem>> groups = purpose.draw(study, arm, session.get(part), left, chance);
                groups.forEach(used::addAll);
                result.set(part, result.get(part).with(purpose, groups));
            }
        }
        return result;
    }

    private static List<Integer> sameFirst(List<SessionPart> session) {
        return IntStream.range(0, session.size())
                .boxed()
                .sorted(Comparator.comparing(
                        part -> batches(session.get(part)).count().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static int batch(Study study, Arm arm, SessionPart part, int slot) {
        return part instanceof SessionPart.Blocks blocks
                ? blocks.items().batches().in(slot, period(study, arm, blocks))
                : 0;
    }

    private static Variants batches(SessionPart part) {
        return part instanceof SessionPart.Blocks blocks ? blocks.items().batches() : Variants.ONE;
    }
}
