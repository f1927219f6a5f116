package tandem.results.store;

/**
 * The event was not taken, because the disk is so far behind that the queue is full. The session has to pause: after
 * {@link EventStore#flush()} has returned, the very same event can be handed in again.
 */
public final class QueueFullException extends StoreException {

    private static final long serialVersionUID = 1L;

    QueueFullException(int waiting) {
        super("the disk is too slow: " + waiting + " events wait to be written; the session has to pause");
    }
}
