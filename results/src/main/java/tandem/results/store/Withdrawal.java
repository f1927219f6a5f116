package tandem.results.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import tandem.results.store.chain.ChainHead;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.Tombstone;
import tandem.results.store.table.SessionTable;
import tandem.results.store.table.TombstoneTable;

/** Deletes what a participant left who has withdrawn. */
public final class Withdrawal {

    private final EventStore store;

    /** A withdrawal from {@code store}. */
    public Withdrawal(EventStore store) {
        this.store = store;
    }

    /** The sessions of whoever was given that code: one, or none if nobody was. Takes milliseconds a session. */
    public List<SessionRecord> sessionsOf(String withdrawalCode) {
        return store.database()
                .attempt(
                        "sessions cannot be read",
                        handle -> SessionTable.ids(handle).stream()
                                .filter(id -> SessionTable.codes(handle, id)
                                        .contains(WithdrawalCodes.hash(id, withdrawalCode)))
                                .map(id -> SessionTable.find(handle, id).orElseThrow())
                                .toList());
    }

    /**
     * Deletes everything of these sessions for good, from the database, its log and its backup, and leaves a tombstone of
     * each. Their slots are free again, their pseudonyms are not. What was exported before stays where it is. With no
     * sessions, it removes traces that an earlier withdrawal had to leave.
     *
     * @param now by the wall clock
     * @return the tombstones
     * @throws StoreException if a living program runs one of them, or the database cannot be written; nothing is changed
     *     then. Also if they are deleted, but traces may be left in the files; the message says so
     */
    public List<Tombstone> of(List<SessionRecord> sessions, Instant now) {
        List<Tombstone> left = store.leases()
                .whileHolding(
                        sessions,
                        () -> store.database()
                                .change(
                                        "nothing is deleted: the database cannot be written",
                                        transaction -> sessions.stream()
                                                .map(session -> bury(transaction, session, now))
                                                .toList()));
        store.removeTraces();
        return left;
    }

    private static Tombstone bury(Handle handle, SessionRecord session, Instant now) {
        ChainHead head = SessionTable.head(handle, session.id());
        Tombstone tombstone =
                new Tombstone(session.id(), now, session.study(), session.simulated(), head.events(), head.hash());
        TombstoneTable.add(handle, tombstone);
        SessionTable.remove(handle, session.id());
        return tombstone;
    }
}
