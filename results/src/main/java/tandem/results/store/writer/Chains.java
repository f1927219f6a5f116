package tandem.results.store.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import tandem.protocols.session.Event;
import tandem.results.store.chain.ChainHead;
import tandem.results.store.chain.HashChain;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StoredEvent;
import tandem.results.store.table.EventTable;
import tandem.results.store.table.SessionTable;

/**
 * Chains events to those before them and writes them, remembering where each session's chain ends. Used by the writer's
 * thread alone.
 */
final class Chains {

    private final Map<String, ChainHead> kept = new HashMap<>();
    private final Map<String, ChainHead> written = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    /** Writes a batch within a transaction; then {@link #keep} or {@link #takeBack} says how that ended. */
    void write(Handle handle, List<Entry> batch) {
        List<StoredEvent> run = new ArrayList<>(batch.size());
        Map<String, SessionStatus> statuses = new HashMap<>();
        for (Entry entry : batch) {
            if (entry instanceof Entry.Append append) {
                run.add(link(handle, append.event()));
                SessionStatus.after(append.event().type())
                        .ifPresent(status -> statuses.put(append.event().session(), status));
            } else if (entry instanceof Entry.Refuse refuse) {
                EventTable.insert(handle, run);
                run.clear();
                statuses.remove(refuse.event().session());
                refuse(handle, refuse.event());
            }
        }
        EventTable.insert(handle, run);
        written.forEach((session, head) -> SessionTable.setHead(handle, session, head));
        statuses.forEach((session, status) -> SessionTable.setStatus(handle, session, status));
    }

    private StoredEvent link(Handle handle, Event event) {
        String session = event.session();
        ChainHead head = written.get(session);
        if (head == null) {
            head = kept.computeIfAbsent(session, id -> SessionTable.head(handle, id));
        }
        StoredEvent row = HashChain.link(head.hash(), event);
        written.put(session, new ChainHead(row.seq(), row.hash()));
        return row;
    }

    private void refuse(Handle handle, Event refusal) {
        SessionTable.forget(handle, refusal.session());
        StoredEvent alone = HashChain.link(HashChain.START, refusal);
        EventTable.insert(handle, List.of(alone));
        SessionTable.setHead(handle, refusal.session(), new ChainHead(alone.seq(), alone.hash()));
        written.remove(refusal.session());
        refused.add(refusal.session());
    }

    /** The transaction is committed. */
    void keep() {
        kept.putAll(written);
        kept.keySet().removeAll(refused);
        takeBack();
    }

    /** The transaction failed; the same batch is written again later. */
    void takeBack() {
        written.clear();
        refused.clear();
    }

    /** Forgets where a session's chain ends. */
    void forget(String session) {
        kept.remove(session);
    }
}
