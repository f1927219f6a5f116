package tandem.results.store.records;

import java.util.List;

/** Chooses the arm of a newcomer. It is asked within the transaction that allocates them, so that no two are asked at once. */
@FunctionalInterface
public interface ArmChooser {

    /** For studies with one arm. */
    ArmChooser ONLY = history -> "";

    /**
     * The name of the arm.
     *
     * @param history all former allocations in the study, people's or simulated ones as the newcomer's is, in order
     */
    String choose(List<FormerAllocation> history);
}
