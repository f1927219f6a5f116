package tandem.results.store.records;

import java.util.Locale;
import java.util.Optional;
import tandem.protocols.design.allocation.Standing;
import tandem.protocols.session.EventType;

/** How far a session is, as its events tell. */
public enum SessionStatus {
    /** It goes on now, or its program died. */
    RUNNING,
    /** Its window was closed; it can be resumed. */
    INTERRUPTED,
    /** The participant reached the last page. */
    COMPLETED,
    /** The participant left for good, and somebody else takes the place; what they did stays. */
    DROPPED,
    /** The participant did not agree to take part; nothing but that is kept. */
    REFUSED;

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the session can be resumed. */
    public boolean canGoOn() {
        return this == RUNNING || this == INTERRUPTED;
    }

    /** How the session stands when others are allocated. */
    public Standing standing() {
        return switch (this) {
            case RUNNING, INTERRUPTED -> Standing.RUNNING;
            case COMPLETED -> Standing.COMPLETED;
            case DROPPED, REFUSED -> Standing.DROPPED;
        };
    }

    /** The status of a session that was declared dropped elsewhere, if {@code dropped}; who reached the end stays completed. */
    public SessionStatus orDropped(boolean dropped) {
        return dropped && this != COMPLETED ? DROPPED : this;
    }

    /** The status that {@code word} names. */
    public static SessionStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The status that an event of this type brings about, if it changes the status. */
    public static Optional<SessionStatus> after(EventType type) {
        return switch (type) {
            case SESSION_STARTED, SESSION_RESUMED -> Optional.of(RUNNING);
            case SESSION_INTERRUPTED -> Optional.of(INTERRUPTED);
            case SESSION_COMPLETED -> Optional.of(COMPLETED);
            default -> Optional.empty();
        };
    }
}
