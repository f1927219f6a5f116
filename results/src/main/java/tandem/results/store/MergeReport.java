package tandem.results.store;

/**
 * What a merge did to sessions.
 *
 * @param added were not there
 * @param extended had gone on elsewhere
 * @param same were there as they are
 * @param withdrawn were deleted, because their participants have withdrawn elsewhere
 * @param keptOut were not taken, because their participants have withdrawn
 * @param sharedSlots slots of an arm that more than one participant has now
 * @param sharedPseudonyms pseudonyms that more than one participant has now
 */
public record MergeReport(
        int added, int extended, int same, int withdrawn, int keptOut, int sharedSlots, int sharedPseudonyms) {}
