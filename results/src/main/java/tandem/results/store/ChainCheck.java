package tandem.results.store;

import java.util.List;
import java.util.Optional;

/** Follows the hash chain of a session and names the first link that is broken. */
public final class ChainCheck {

    /**
     * A broken link.
     *
     * @param session id of the session
     * @param seq of the first event that does not follow from those before it
     * @param found what is wrong, in words
     */
    public record BrokenLink(String session, long seq, String found) {}

    private ChainCheck() {}

    /** The first broken link among one session's events, in the order of their sequence numbers; empty if all hold. */
    static Optional<BrokenLink> firstBroken(List<StoredEvent> events) {
        String previous = HashChain.START;
        long expected = 1;
        for (StoredEvent event : events) {
            if (event.seq() != expected) {
                return broken(event, "event " + expected + " is missing");
            }
            if (!event.hash().equals(HashChain.hash(previous, event))) {
                return broken(event, "the event or one before it was changed after it was written");
            }
            previous = event.hash();
            expected++;
        }
        return Optional.empty();
    }

    private static Optional<BrokenLink> broken(StoredEvent event, String found) {
        return Optional.of(new BrokenLink(event.session(), event.seq(), found));
    }
}
