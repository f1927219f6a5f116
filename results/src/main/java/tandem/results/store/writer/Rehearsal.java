package tandem.results.store.writer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StudyRecord;
import tandem.results.store.table.SessionTable;

/**
 * Writes an event and takes it back. All that a program does for the first time takes long; without a rehearsal a session's
 * first events would wait for that, and be missing after a crash.
 */
final class Rehearsal {

    private static final String NOBODY = "rehearsal";

    private Rehearsal() {}

    /** Leaves nothing behind. */
    static void of(Handle handle) {
        handle.useTransaction(transaction -> {
            SessionTable.insert(transaction, session());
            Event event = new Event(NOBODY, 1, 0, Instant.EPOCH, 0, "", EventType.KEY_PRESSED, Map.of("key", NOBODY));
            new Chains().write(transaction, List.of(new Entry.Append(event)));
            transaction.rollback();
        });
    }

    private static SessionRecord session() {
        return new SessionRecord(
                0,
                NOBODY,
                new StudyRecord(NOBODY, "", "", "", 0, "", ""),
                "",
                SessionStatus.REFUSED,
                true,
                "",
                Optional.empty());
    }
}
