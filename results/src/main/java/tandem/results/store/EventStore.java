package tandem.results.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.EventType;

/**
 * The database of a study: hands out participants, takes events, and gives both back. Several programs may use one file at
 * once; a program opens it once (see {@link SessionLocks}).
 *
 * <p>Events are handed to {@link #sink()}, which never waits for the disk. Every message of a {@link StoreException} is one
 * line for a person.
 */
public final class EventStore implements AutoCloseable {

    /** Events that may wait for the disk: minutes of a session, seconds of a simulated study. */
    private static final int QUEUE = 65_536;

    private final Path file;
    private final Jdbi jdbi;
    private final SessionLocks locks;
    private final EventWriter writer;
    private final Backup backup;

    private EventStore(Path file, Jdbi jdbi, SessionLocks locks, int queue, Consumer<StoreException> onFailure) {
        this.file = file;
        this.locks = locks;
        this.jdbi = jdbi;
        this.writer = new EventWriter(file, jdbi, queue, onFailure);
        this.backup = new Backup(file, jdbi, locks);
    }

    /** {@link #open(Path, Consumer)} where failures of writing are told by {@link #flush} and {@link #failure} alone. */
    public static EventStore open(Path file) {
        return open(file, failure -> {});
    }

    /**
     * Opens the database at {@code file}, or creates it there, for its owner's eyes alone.
     *
     * @param onFailure told when events cannot be written at the moment; called on the writer's thread
     * @throws StoreException if something else stands there, if it is of a later version, or if it cannot be written;
     *     nothing is changed then
     */
    public static EventStore open(Path file, Consumer<StoreException> onFailure) {
        return open(file, QUEUE, onFailure);
    }

    /**
     * Opens the database at {@code file}, which must be there.
     *
     * @throws StoreException if there is none, or as {@link #open(Path)} does
     */
    public static EventStore openExisting(Path file) {
        if (!DatabaseFile.exists(file.toAbsolutePath().normalize())) {
            throw new StoreException(file + ": there is no database here; name the file that the study was run with");
        }
        return open(file);
    }

    static EventStore open(Path file, int queue, Consumer<StoreException> onFailure) {
        return open(file, Sqlite::durable, queue, onFailure);
    }

    /** @param connections to the database */
    static EventStore open(
            Path file, Function<Path, DataSource> connections, int queue, Consumer<StoreException> onFailure) {
        Path database = file.toAbsolutePath().normalize();
        SessionLocks locks = Opening.of(database);
        try {
            EventStore store =
                    new EventStore(database, Jdbi.create(connections.apply(database)), locks, queue, onFailure);
            store.removeAbandoned();
            store.writer.start();
            return store;
        } catch (StoreException e) {
            locks.close();
            throw e;
        }
    }

    /** Where the database is. */
    public Path file() {
        return file;
    }

    /** {@link #allocate(StudyRecord, NewSession, ArmChooser)} in a study with one arm. */
    public SessionLease allocate(StudyRecord study, NewSession session) {
        return allocate(study, session, ArmChooser.ONLY);
    }

    /**
     * Hands out an arm, its least free slot and the next pseudonym, {@code P001} for people and {@code S001} for simulated
     * participants, in one transaction. The two kinds have slots of their own, so that trying a study out does not take
     * people's. Slots of refused sessions, of those that ended before consent and of those who dropped out are free again;
     * pseudonyms are never
     * given twice.
     *
     * @return the sole right to run the session
     * @throws StoreException if the session's id is taken or the database cannot be written
     */
    public SessionLease allocate(StudyRecord study, NewSession session, ArmChooser arms) {
        String code = WithdrawalCodes.hash(session.id(), session.withdrawalCode());
        return attempt(
                "a participant cannot be added",
                handle -> handle.inTransaction(transaction -> {
                    removeAbandoned(transaction);
                    long number = SessionTable.add(transaction, study, session, arms);
                    SessionTable.addCode(transaction, session.id(), code);
                    // Locked before anybody can see it, or it would look abandoned.
                    hold(number, session.id());
                    SessionRecord record =
                            SessionTable.find(transaction, session.id()).orElseThrow();
                    return lease(record, session.withdrawalCode());
                }));
    }

    /**
     * Takes up a session that was interrupted or whose program died.
     *
     * @param withdrawalCode a further one of the participant, as the database cannot tell the first; both are good
     * @throws StoreException if there is none with that id, it is over, or a living program runs it
     */
    public SessionLease resume(String session, String withdrawalCode) {
        SessionRecord record = find(session)
                .orElseThrow(() -> new StoreException(file + ": there is no session " + session + " to resume"));
        if (!canGoOn(record)) {
            throw new StoreException(
                    file + ": session " + session + " is " + record.status().word() + " and cannot be resumed");
        }
        String code = WithdrawalCodes.hash(session, withdrawalCode);
        hold(record.number(), session);
        try {
            attempt("the database cannot be written", handle -> {
                SessionTable.addCode(handle, session, code);
                return Boolean.TRUE;
            });
        } catch (StoreException e) {
            locks.release(record.number());
            throw e;
        }
        return lease(record, withdrawalCode);
    }

    /**
     * Declares that a participant left for good: what they did stays, the session cannot be resumed, and its place is given
     * to somebody else.
     *
     * @throws StoreException if there is no such session, it is over, or a living program runs it
     */
    public void dropOut(String session) {
        SessionRecord record =
                find(session).orElseThrow(() -> new StoreException(file + ": there is no session " + session));
        if (!canGoOn(record)) {
            throw new StoreException(file + ": session " + session + " is "
                    + record.status().word() + "; only one that is not over can be dropped");
        }
        whileHolding(
                List.of(record),
                () -> attempt("the database cannot be written", handle -> {
                    SessionTable.setStatus(handle, session, SessionStatus.DROPPED);
                    return Boolean.TRUE;
                }));
    }

    /** Runs {@code work} on sessions that no living program runs, nor will meanwhile. */
    <T> T whileHolding(List<SessionRecord> sessions, Supplier<T> work) {
        List<Long> held = new ArrayList<>();
        try {
            for (SessionRecord session : sessions) {
                hold(session.number(), session.id());
                held.add(session.number());
            }
            return work.get();
        } finally {
            held.forEach(locks::release);
        }
    }

    private void hold(long number, String session) {
        if (!locks.tryHold(number)) {
            throw new StoreException(file + ": session " + session
                    + " is running in another window; go on there, or close that window first");
        }
    }

    private SessionLease lease(SessionRecord session, String withdrawalCode) {
        // Given free only when its last event is on the disk, so that whoever resumes it sees them all.
        return new SessionLease(
                session,
                withdrawalCode,
                () -> writer.whenWritten(() -> {
                    writer.forget(session.id());
                    locks.release(session.number());
                    if (!session.simulated()) {
                        backup.ask();
                    }
                }));
    }

    /** Sessions of the protocol that can go on, in the order of their allocation. */
    public List<UnfinishedSession> unfinished(String protocolHash) {
        return sessions().stream()
                .filter(session -> session.study().protocolHash().equals(protocolHash) && canGoOn(session))
                .map(session -> {
                    List<Event> events = events(session.id());
                    Event last = events.get(events.size() - 1);
                    return new UnfinishedSession(session, last.seq(), last.wall(), isRunning(session));
                })
                .toList();
    }

    private static boolean canGoOn(SessionRecord session) {
        return session.status() == SessionStatus.RUNNING || session.status() == SessionStatus.INTERRUPTED;
    }

    /** Takes events of any session; never waits for the disk. It throws {@link StorePausedException} when it must. */
    public EventSink sink() {
        return event -> writer.enqueue(new EventWriter.Entry.Append(event));
    }

    /**
     * Records that consent was refused, and forgets all else of that session: its events, pseudonym, slot, language, code
     * and beginning. The refusal stays as the session's only event, at time 0. Does not wait for the disk.
     *
     * @throws IllegalArgumentException if {@code refusal} is another kind of event
     */
    public void refuse(Event refusal) {
        if (refusal.type() != EventType.CONSENT_REFUSED) {
            throw new IllegalArgumentException(refusal.type() + " is no refusal");
        }
        Event alone = new Event(
                refusal.session(), 1, 0, refusal.wall(), refusal.step(), "", refusal.type(), refusal.payload());
        writer.enqueue(new EventWriter.Entry.Refuse(alone));
    }

    /**
     * Waits until everything handed in so far is on the disk. Not for the window's thread.
     *
     * @throws StoreException if it cannot be written at the moment; it is kept and tried again
     */
    public void flush() {
        writer.flush();
    }

    /** Runs {@code action}, which must not wait, on another thread once everything handed in so far is on the disk. */
    public void whenDurable(Runnable action) {
        writer.whenWritten(action);
    }

    /** Why events cannot be written at the moment, if so. */
    public Optional<StoreException> failure() {
        return writer.failure();
    }

    /**
     * Makes a backup now, as it is made by itself after each session of a person: {@code NAME.backup} beside the database.
     *
     * @throws StoreException if it cannot be made; the one before stays as it is
     */
    public void backup() {
        backup.make();
    }

    /** Why the last backup could not be made, if so. */
    public Optional<StoreException> backupFailure() {
        return backup.failure();
    }

    /** The session with that id, if there is one. */
    public Optional<SessionRecord> find(String session) {
        return attempt("sessions cannot be read", handle -> SessionTable.find(handle, session));
    }

    /** Sessions that have events on the disk, in the order of their allocation. */
    public List<SessionRecord> sessions() {
        return attempt("sessions cannot be read", SessionTable::withEvents);
    }

    /** A session's events on the disk, in order. */
    public List<Event> events(String session) {
        return attempt(
                "events cannot be read",
                handle -> EventTable.stored(handle, session).stream()
                        .map(EventTable::toEvent)
                        .toList());
    }

    /** The factors that trials were planned with, sorted by name. */
    public List<String> factorNames() {
        return attempt("events cannot be read", EventTable::factorNames);
    }

    /** Questions that were answered outside blocks, such as those about the person; sorted. */
    public List<Question> questionsOutsideBlocks() {
        return attempt("events cannot be read", EventTable::questionsOutsideBlocks);
    }

    /** The first event of the session that does not follow from those before it; empty if the chain holds. */
    public Optional<ChainCheck.BrokenLink> firstBrokenLink(String session) {
        return attempt("events cannot be read", handle -> {
            try (Stream<StoredEvent> events = EventTable.stream(handle, session)) {
                return new ChainCheck(session, SessionTable.head(handle, session)).firstBroken(events.iterator());
            }
        });
    }

    private void removeAbandoned() {
        attempt("the database cannot be written", handle -> {
            handle.useTransaction(this::removeAbandoned);
            return Boolean.TRUE;
        });
    }

    /** Sessions whose program ended before consent leave nothing. */
    private void removeAbandoned(Handle handle) {
        for (SessionRecord session : SessionTable.withoutEvents(handle)) {
            if (!locks.isHeld(session.number())) {
                SessionTable.remove(handle, session.id());
            }
        }
    }

    /** Whether a living program runs the session. */
    boolean isRunning(SessionRecord session) {
        return locks.isHeld(session.number());
    }

    /** Takes deleted bytes out of the files and the backup. */
    void removeTraces() {
        new Traces(file, jdbi).remove();
        backup.renew();
    }

    <T> T attempt(String what, Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw new StoreException(file + ": " + what + " (" + SqliteFailure.reason(e) + ")", e);
        }
    }

    /**
     * Writes what waits, then gives everything free.
     *
     * @throws StoreException if something could not be written
     */
    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            try {
                backup.close();
            } finally {
                locks.close();
            }
        }
    }
}
