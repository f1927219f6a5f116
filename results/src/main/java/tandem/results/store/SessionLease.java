package tandem.results.store;

import tandem.protocols.session.SessionIdentity;
import tandem.results.store.records.SessionRecord;

/**
 * The sole right to run a session, held until it is closed or the program dies, be it by {@code kill -9}. Closing it does
 * not change the session.
 */
public final class SessionLease implements AutoCloseable {

    private final SessionRecord session;
    private final String withdrawalCode;
    private final Runnable release;

    SessionLease(SessionRecord session, String withdrawalCode, Runnable release) {
        this.session = session;
        this.withdrawalCode = withdrawalCode;
        this.release = release;
    }

    /** The session, as it was when the lease was taken. */
    public SessionRecord session() {
        return session;
    }

    /** Who sits where, with the code that the participant can withdraw with: it can be read here and nowhere else. */
    public SessionIdentity identity() {
        return session.identity(withdrawalCode);
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
