package tandem.results.store.chain;

import org.apache.commons.codec.digest.DigestUtils;
import tandem.protocols.session.Event;
import tandem.results.store.records.EventJson;
import tandem.results.store.records.StoredEvent;

/**
 * Chains the events of a session: hash = SHA-256(hash before ‖ canonical JSON of the event), both as UTF-8, in lower-case
 * hex. An event that is changed, removed or put in between breaks the chain at that place; events cut off at the end
 * show by the {@link ChainHead} that stands with the session. The chain is for accidents and careless hands: whoever knows
 * it can write it anew.
 */
public final class HashChain {

    /** What stands before the first event. */
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /** {@code event} in its written form, chained to {@code previous}. */
    public static StoredEvent link(String previous, Event event) {
        StoredEvent open = new StoredEvent(
                event.session(),
                event.seq(),
                event.nanos(),
                event.wall().toString(),
                event.step(),
                event.trial(),
                event.type().word(),
                EventJson.write(event.payload()),
                "");
        return new StoredEvent(
                open.session(),
                open.seq(),
                open.nanos(),
                open.wall(),
                open.step(),
                open.trial(),
                open.type(),
                open.payload(),
                hash(previous, open));
    }

    /** The hash that {@code event} must have after {@code previous}. */
    public static String hash(String previous, StoredEvent event) {
        return DigestUtils.sha256Hex(previous + EventJson.canonical(event));
    }
}
