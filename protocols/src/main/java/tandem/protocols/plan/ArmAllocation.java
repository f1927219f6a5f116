package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.protocols.design.allocation.Allocator;
import tandem.protocols.design.allocation.Entry;
import tandem.protocols.design.allocation.Standing;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Study;

/**
 * Brings newcomers to the arms of a study, by its rule.
 *
 * @param seed of the study
 */
public record ArmAllocation(Study study, long seed) {

    /**
     * The arm of a newcomer.
     *
     * @param history all former allocations, in order, as they stand now
     * @param strata what is known of the newcomer beforehand
     * @throws tandem.protocols.design.DesignException if the rule needs to know more of them
     */
    public Arm next(List<Entry> history, Map<String, String> strata) {
        List<Integer> weights = study.arms().stream().map(Arm::weight).toList();
        return study.arms().get(Allocator.allocate(study.allocation(), weights, seed, history, strata));
    }

    /** Index of the arm called {@code name}, as histories have it; -1 if there is none. */
    public int indexOf(String name) {
        return study.arms().stream().map(Arm::name).toList().indexOf(name);
    }

    /**
     * Where a participant is in a cohort in which nobody drops out.
     *
     * @param arm of the study
     * @param slot in the arm, from 0
     */
    public record Place(Arm arm, int slot) {}

    /**
     * The places of the first {@code participants} where nobody drops out and, if the rule asks for strata, all are in one
     * stratum.
     */
    public List<Place> cohort(int participants, Map<String, String> strata) {
        List<Entry> history = new ArrayList<>();
        int[] taken = new int[study.arms().size()];
        List<Place> places = new ArrayList<>();
        for (int participant = 0; participant < participants; participant++) {
            Arm arm = next(history, strata);
            int index = study.arms().indexOf(arm);
            places.add(new Place(arm, taken[index]++));
            history.add(new Entry(index, strata, Standing.COMPLETED));
        }
        return places;
    }
}
