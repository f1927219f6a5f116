package tandem.results.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tandem.results.store.chain.ChainHead;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StoredEvent;
import tandem.results.store.records.Tombstone;
import tandem.results.store.table.EventTable;
import tandem.results.store.table.SessionTable;
import tandem.results.store.table.StudyTable;
import tandem.results.store.table.StudyTable.LastPseudonym;
import tandem.results.store.table.TombstoneTable;

/** Takes over what stands in other databases, session by session, within one transaction. */
final class SessionMerge {

    private static final int BATCH = 4096;

    private final EventStore target;
    private final Handle into;
    private final Set<String> withdrawn = new HashSet<>();
    private int added;
    private int extended;
    private int same;
    private int removed;
    private int keptOut;

    /** @param into the transaction of the target */
    SessionMerge(EventStore target, Handle into) {
        this.target = target;
        this.into = into;
        TombstoneTable.all(into).forEach(tombstone -> withdrawn.add(tombstone.session()));
    }

    /** Takes over all that {@code from} has and the target has not. */
    void take(Path source, Handle from) {
        requireSameStudy(source, from);
        for (LastPseudonym last : StudyTable.lastPseudonyms(from)) {
            StudyTable.skipPseudonyms(into, last);
        }
        TombstoneTable.all(from).forEach(this::bury);
        SessionTable.withEvents(from).forEach(session -> take(source, from, session));
    }

    private void requireSameStudy(Path source, Handle from) {
        List<String> held = StudyTable.ids(into);
        List<String> others = new ArrayList<>(StudyTable.ids(from));
        others.removeAll(held);
        if (!held.isEmpty() && !others.isEmpty()) {
            throw new StoreException(source + ": holds sessions of the study " + String.join(", ", others) + ", not of "
                    + String.join(", ", held) + "; nothing is merged: merge them into a file of their own");
        }
    }

    private void bury(Tombstone tombstone) {
        TombstoneTable.add(into, tombstone);
        withdrawn.add(tombstone.session());
        SessionTable.find(into, tombstone.session()).ifPresent(session -> {
            requireNotRunning(session);
            SessionTable.remove(into, session.id());
            removed++;
        });
    }

    private void take(Path source, Handle from, SessionRecord session) {
        if (withdrawn.contains(session.id())) {
            keptOut++;
            return;
        }
        Optional<SessionRecord> there = SessionTable.find(into, session.id());
        ChainHead theirs = SessionTable.head(from, session.id());
        if (there.isEmpty()) {
            SessionTable.insert(into, session);
            append(from, session, ChainHead.NONE, theirs);
            added++;
        } else {
            join(source, from, there.get(), session, theirs);
        }
        SessionTable.codes(from, session.id()).forEach(code -> SessionTable.addCode(into, session.id(), code));
    }

    private void join(Path source, Handle from, SessionRecord there, SessionRecord session, ChainHead theirs) {
        ChainHead ours = SessionTable.head(into, session.id());
        boolean longer = theirs.events() > ours.events();
        ChainHead shorter = longer ? ours : theirs;
        String branch = EventTable.hashAt(longer ? from : into, session.id(), shorter.events());
        if (!branch.equals(shorter.hash())) {
            throw new StoreException(source + ": session " + session.id() + " has gone on differently here than in "
                    + target.file() + "; nothing is merged: find out which is right, and leave the other out");
        }
        SessionStatus status = (longer ? session : there)
                .status()
                .orDropped(there.status() == SessionStatus.DROPPED || session.status() == SessionStatus.DROPPED);
        if (longer || status != there.status()) {
            requireNotRunning(there);
            SessionTable.setStatus(into, session.id(), status, true);
            append(from, session, ours, longer ? theirs : ours);
            extended++;
        } else {
            same++;
        }
    }

    private void append(Handle from, SessionRecord session, ChainHead after, ChainHead last) {
        try (Stream<StoredEvent> events = EventTable.stream(from, session.id(), after.events())) {
            List<StoredEvent> batch = new ArrayList<>();
            for (Iterator<StoredEvent> next = events.iterator(); next.hasNext(); ) {
                batch.add(next.next());
                if (batch.size() == BATCH || !next.hasNext()) {
                    EventTable.insert(into, batch);
                    batch.clear();
                }
            }
        }
        SessionTable.setHead(into, session.id(), last);
    }

    private void requireNotRunning(SessionRecord session) {
        if (target.leases().isRunning(session)) {
            throw new StoreException(target.file() + ": session " + session.id()
                    + " is running in another window; nothing is merged: close that window first");
        }
    }

    /** What was done so far. */
    MergeReport.Sessions done() {
        return new MergeReport.Sessions(added, extended, same, removed, keptOut);
    }

    /** What several participants share now. */
    MergeReport.Shared shared() {
        return new MergeReport.Shared(SessionTable.sharedSlots(into), SessionTable.sharedPseudonyms(into));
    }
}
