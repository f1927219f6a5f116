package tandem.results.store.check;

import java.util.Iterator;
import java.util.Optional;
import tandem.results.store.chain.ChainHead;
import tandem.results.store.chain.HashChain;
import tandem.results.store.records.StoredEvent;

/** Follows the hash chain of a session and names the first link that is broken. */
public final class ChainCheck {

    private final String session;
    private final ChainHead head;
    private String previous = HashChain.START;
    private long followed;

    /**
     * A broken link.
     *
     * @param session id of the session
     * @param seq of the first event that does not follow from those before it
     * @param found what is wrong, in words
     */
    public record BrokenLink(String session, long seq, String found) {}

    /**
     * A check of one session.
     *
     * @param head where the chain ended when its last event was written
     */
    public ChainCheck(String session, ChainHead head) {
        this.session = session;
        this.head = head;
    }

    /** The first broken link among the session's events, in the order of their sequence numbers; empty if all hold. */
    public Optional<BrokenLink> firstBroken(Iterator<StoredEvent> events) {
        while (events.hasNext()) {
            StoredEvent event = events.next();
            long expected = followed + 1;
            if (event.seq() != expected) {
                return broken(event.seq(), "event " + expected + " is missing");
            }
            if (!event.hash().equals(HashChain.hash(previous, event))) {
                return broken(event.seq(), "the event or one before it was changed after it was written");
            }
            previous = event.hash();
            followed = expected;
        }
        return brokenEnd();
    }

    /** How many events were followed, up to the broken link if there is one. */
    long followed() {
        return followed;
    }

    private Optional<BrokenLink> brokenEnd() {
        if (followed < head.events()) {
            return broken(followed + 1, "the events from here to " + head.events() + ", the last, are missing");
        } else if (followed > head.events()) {
            return broken(head.events() + 1, "the events from here on were added by another program");
        } else if (!previous.equals(head.hash())) {
            return broken(followed, "the event is not the one that was written last");
        }
        return Optional.empty();
    }

    private Optional<BrokenLink> broken(long seq, String found) {
        return Optional.of(new BrokenLink(session, seq, found));
    }
}
