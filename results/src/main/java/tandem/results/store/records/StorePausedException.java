package tandem.results.store.records;

import tandem.results.store.EventStore;

/**
 * The event was not taken, because nothing can be written now or the disk is far behind. The session has to pause: what was
 * taken before is kept and written as soon as that can be. After {@link EventStore#flush()} has returned, the very same
 * event can be handed in again.
 */
public final class StorePausedException extends StoreException {

    private static final long serialVersionUID = 1L;

    public StorePausedException(String message, Throwable cause) {
        super(message, cause);
    }
}
