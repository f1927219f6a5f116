package tandem.results.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import tandem.results.store.records.ArmChooser;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StudyRecord;
import tandem.results.store.sqlite.Database;
import tandem.results.store.sqlite.SessionLocks;
import tandem.results.store.table.SessionTable;

/** Who may run which session: hands out new ones and those that can go on, to one program at a time. */
final class Leases {

    private final Database database;
    private final SessionLocks locks;
    private final Consumer<SessionRecord> released;

    /**
     * @param released told of a session that its program has no use for any more; gives it free by {@link #release} when
     *     its last event is on the disk, so that whoever resumes it sees them all
     */
    Leases(Database database, SessionLocks locks, Consumer<SessionRecord> released) {
        this.database = database;
        this.locks = locks;
        this.released = released;
    }

    /** Adds a session in one transaction. */
    SessionLease allocate(StudyRecord study, NewSession session, ArmChooser arms) {
        String code = WithdrawalCodes.hash(session.id(), session.withdrawalCode());
        return database.change("a participant cannot be added", transaction -> {
            removeAbandoned(transaction);
            SessionTable.add(transaction, study, session, arms);
            SessionTable.addCode(transaction, session.id(), code);
            SessionRecord record = SessionTable.find(transaction, session.id()).orElseThrow();
            // Locked before anybody can see it, or it would look abandoned.
            hold(record);
            return lease(record, session.withdrawalCode());
        });
    }

    /** Takes up a session that can go on, with a further code. */
    SessionLease resume(String session, String withdrawalCode) {
        SessionRecord record = thatCanGoOn(session, " and cannot be resumed");
        String code = WithdrawalCodes.hash(session, withdrawalCode);
        hold(record);
        try {
            change(handle -> SessionTable.addCode(handle, session, code));
        } catch (StoreException e) {
            release(record);
            throw e;
        }
        return lease(record, withdrawalCode);
    }

    /** Declares a session that can go on dropped. */
    void dropOut(String session) {
        SessionRecord record = thatCanGoOn(session, "; only one that is not over can be dropped");
        whileHolding(List.of(record), () -> {
            change(handle -> SessionTable.setStatus(handle, session, SessionStatus.DROPPED));
            return record;
        });
    }

    private void change(Consumer<Handle> work) {
        database.change("the database cannot be written", handle -> {
            work.accept(handle);
            return Boolean.TRUE;
        });
    }

    private SessionRecord thatCanGoOn(String session, String otherwise) {
        SessionRecord record = database.attempt("sessions cannot be read", handle -> SessionTable.find(handle, session))
                .orElseThrow(() -> new StoreException(database.file() + ": there is no session " + session));
        if (!record.status().canGoOn()) {
            throw new StoreException(database.file() + ": session " + session + " is "
                    + record.status().word() + otherwise);
        }
        return record;
    }

    /** Runs {@code work} on sessions that no living program runs, nor will meanwhile. */
    <T> T whileHolding(List<SessionRecord> sessions, Supplier<T> work) {
        List<SessionRecord> held = new ArrayList<>();
        try {
            for (SessionRecord session : sessions) {
                hold(session);
                held.add(session);
            }
            return work.get();
        } finally {
            held.forEach(this::release);
        }
    }

    private void hold(SessionRecord session) {
        if (!locks.tryHold(session.number())) {
            throw new StoreException(database.file() + ": session " + session.id()
                    + " is running in another window; go on there, or close that window first");
        }
    }

    private SessionLease lease(SessionRecord session, String withdrawalCode) {
        return new SessionLease(session, withdrawalCode, () -> released.accept(session));
    }

    /** Gives a session free; does nothing if this program does not have it. */
    void release(SessionRecord session) {
        locks.release(session.number());
    }

    /** Whether a living program runs the session. */
    boolean isRunning(SessionRecord session) {
        return locks.isHeld(session.number());
    }

    /** Removes sessions whose program ended before consent: they leave nothing. */
    void removeAbandoned() {
        change(this::removeAbandoned);
    }

    private void removeAbandoned(Handle handle) {
        for (SessionRecord session : SessionTable.withoutEvents(handle)) {
            if (!isRunning(session)) {
                SessionTable.remove(handle, session.id());
            }
        }
    }
}
