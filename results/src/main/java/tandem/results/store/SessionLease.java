package tandem.results.store;

import tandem.protocols.session.SessionIdentity;

/**
 * The sole right to run a session, held until it is closed or the program dies, be it by {@code kill -9}. Closing it does
 * not change the session.
 */
public final class SessionLease implements AutoCloseable {

    private final SessionRecord session;
    private final Runnable release;

    SessionLease(SessionRecord session, Runnable release) {
        this.session = session;
        this.release = release;
    }

    /** The session, as it was when the lease was taken. */
    public SessionRecord session() {
        return session;
    }

    /** Who sits where. */
    public SessionIdentity identity() {
        return session.identity();
    }

    /** The study's arm; the plan follows from it. */
    public String arm() {
        return session.participant().orElseThrow().arm();
    }

    /** Allocation slot in the arm, from 0; the plan follows from it. */
    public int slot() {
        return session.participant().orElseThrow().slot();
    }

    /** Gives the session free; a second call does nothing. */
    @Override
    public void close() {
        release.run();
    }
}
