package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tandem.protocols.design.Chance;
import tandem.protocols.design.DesignException;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * Lays out one participant's session. What everybody shares (item sets, practice and familiarisation items) depends on the
 * protocol's hash and the seed alone; orders, rotations and sequences on the allocation slot as well.
 */
public final class Planner {

    private Planner() {}

    /**
     * The plan of one allocation slot: the same arguments give the same plan on every machine.
     *
     * @param slot from 0
     * @throws DesignException if a rule of the study cannot hold with this pool
     */
    public static SessionPlan plan(Study study, ItemPool pool, long seed, int slot) {
        if (slot < 0) {
            throw new IllegalArgumentException("allocation slots count from 0, not from " + slot);
        }
        PoolCheck.check(study, pool);
        List<PlannedStep> steps = new ArrayList<>();
        BlockNumbers numbers = BlockNumbers.of(study);
        List<PartItems> items = share(study, pool, seed);
        for (int part = 0; part < study.session().size(); part++) {
            SessionPart sessionPart = study.session().get(part);
            if (sessionPart instanceof SessionPart.Consent consent) {
                steps.add(new PlannedStep.Consent(study.pages().get(consent.page())));
            } else if (sessionPart instanceof SessionPart.Pages pages) {
                pages.pages()
                        .forEach(page ->
                                steps.add(new PlannedStep.Read(study.pages().get(page))));
            } else if (sessionPart instanceof SessionPart.Form form) {
                steps.add(new PlannedStep.Form(study.questionnaires().get(form.questionnaire()), ""));
            } else if (sessionPart instanceof SessionPart.Practice practice) {
                steps.addAll(new PracticePlan(study, numbers).steps(practice, items.get(part), steps.size()));
            } else if (sessionPart instanceof SessionPart.Blocks blocks) {
                Chance chance = Chance.of("session", study.hash(), seed, slot, part);
                steps.addAll(new BlocksPlan(study, numbers, slot, chance).steps(blocks, items.get(part)));
            } else if (sessionPart instanceof SessionPart.Debrief debrief) {
                steps.add(new PlannedStep.Debrief(study.pages().get(debrief.page())));
            }
        }
        return new SessionPlan(study, pool.options(), pool.itemsHash(), pool.modelHash(), seed, slot, steps);
    }

    /** Items for every part of the session; main trials choose first, no item serves twice. */
    private static List<PartItems> share(Study study, ItemPool pool, long seed) {
        List<PartItems> result = new ArrayList<>();
        study.session().forEach(part -> result.add(PartItems.NONE));
        Set<PooledItem> used = new HashSet<>();
        for (PartItems.Purpose purpose : PartItems.Purpose.values()) {
            for (int part = 0; part < study.session().size(); part++) {
                List<PooledItem> left = pool.items().stream()
                        .filter(item -> !used.contains(item))
                        .toList();
                Chance chance = Chance.of(purpose.name(), study.hash(), seed, part);
                List<List<PooledItem>> groups =
                        purpose.draw(study, study.session().get(part), left, chance);
                groups.forEach(used::addAll);
                result.set(part, result.get(part).with(purpose, groups));
            }
        }
        return result;
    }
}
