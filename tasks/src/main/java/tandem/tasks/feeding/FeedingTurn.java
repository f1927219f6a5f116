package tandem.tasks.feeding;

/**
 * One feeding and what came of it.
 *
 * @param number of the turn, from 1
 * @param fed the amounts
 * @param before the colony when it was fed
 * @param after the colony in the next turn
 */
public record FeedingTurn(int number, Amounts fed, Colony before, Colony after) {

    /** By how many the colony grew; negative if it shrank. */
    public int change() {
        return after.size() - before.size();
    }
}
