package tandem.results.store;

/**
 * What a merge did.
 *
 * @param sessions to sessions
 * @param shared what several participants share now
 * @param imports data of others that were not there
 */
public record MergeReport(Sessions sessions, Shared shared, int imports) {

    /**
     * What was done to sessions.
     *
     * @param added were not there
     * @param extended had gone on elsewhere
     * @param same were there as they are
     * @param withdrawn were deleted, because their participants have withdrawn elsewhere
     * @param keptOut were not taken, because their participants have withdrawn
     */
    public record Sessions(int added, int extended, int same, int withdrawn, int keptOut) {}

    /**
     * What two stations gave out apart from each other.
     *
     * @param slots slots of an arm that more than one participant has now
     * @param pseudonyms pseudonyms that more than one participant has now
     */
    public record Shared(int slots, int pseudonyms) {}
}
