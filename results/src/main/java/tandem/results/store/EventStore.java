package tandem.results.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private EventStore(Path file, SessionLocks locks, int queue, Consumer<StoreException> onFailure) {
        this.file = file;
        this.locks = locks;
        this.jdbi = Jdbi.create(Sqlite.durable(file));
        this.writer = new EventWriter(file, jdbi, queue, onFailure);
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
        Path database = file.toAbsolutePath().normalize();
        SessionLocks locks = locksOf(database);
        try {
            locks.whileOpening(() -> createOrMigrate(database));
            EventStore store = new EventStore(database, locks, queue, onFailure);
            store.removeAbandoned();
            store.writer.start();
            return store;
        } catch (StoreException e) {
            locks.close();
            throw e;
        }
    }

    /** Nothing is put beside what is no database of ours; one that looks so may be just in the making by another program. */
    private static SessionLocks locksOf(Path database) {
        try {
            DatabaseFile.exists(database);
        } catch (StoreException e) {
            if (!Files.exists(SessionLocks.fileOf(database))) {
                throw e;
            }
        }
        return SessionLocks.open(database);
    }

    /** To be called while no other program opens the database, so that what was not there before is what this one made. */
    private static void createOrMigrate(Path database) {
        List<Path> missing = Stream.of("", "-wal", "-shm")
                .map(suffix -> database.resolveSibling(database.getFileName() + suffix))
                .filter(Files::notExists)
                .toList();
        try {
            DatabaseFile.exists(database);
            DatabaseFile.create(database);
            Schema.migrate(database);
        } catch (StoreException e) {
            removeAll(missing, e);
            throw e;
        }
    }

    private static void removeAll(List<Path> made, StoreException failure) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
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
        return attempt(
                "a participant cannot be added",
                handle -> handle.inTransaction(transaction -> {
                    removeAbandoned(transaction);
                    long number = SessionTable.add(transaction, study, session, arms);
                    // Locked before anybody can see it, or it would look abandoned.
                    hold(number, session.id());
                    return lease(SessionTable.find(transaction, session.id()).orElseThrow());
                }));
    }

    /**
     * Takes up a session that was interrupted or whose program died.
     *
     * @throws StoreException if there is none with that id, it is over, or a living program runs it
     */
    public SessionLease resume(String session) {
        SessionRecord record = find(session)
                .orElseThrow(() -> new StoreException(file + ": there is no session " + session + " to resume"));
        if (!canGoOn(record)) {
            throw new StoreException(
                    file + ": session " + session + " is " + record.status().word() + " and cannot be resumed");
        }
        hold(record.number(), session);
        return lease(record);
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
        hold(record.number(), session);
        try {
            attempt("the database cannot be written", handle -> {
                SessionTable.setStatus(handle, session, SessionStatus.DROPPED);
                return Boolean.TRUE;
            });
        } finally {
            locks.release(record.number());
        }
    }

    private void hold(long number, String session) {
        if (!locks.tryHold(number)) {
            throw new StoreException(file + ": session " + session
                    + " is running in another window; go on there, or close that window first");
        }
    }

    private SessionLease lease(SessionRecord session) {
        // Given free only when its last event is on the disk, so that whoever resumes it sees them all.
        return new SessionLease(
                session,
                () -> writer.whenWritten(() -> {
                    writer.forget(session.id());
                    locks.release(session.number());
                }));
    }

    /** Sessions of the protocol that can go on, in the order of their allocation. */
    public List<UnfinishedSession> unfinished(String protocolHash) {
        return sessions().stream()
                .filter(session -> session.study().protocolHash().equals(protocolHash) && canGoOn(session))
                .map(session -> {
                    List<Event> events = events(session.id());
                    Event last = events.get(events.size() - 1);
                    return new UnfinishedSession(session, last.seq(), last.wall(), locks.isHeld(session.number()));
                })
                .toList();
    }

    private static boolean canGoOn(SessionRecord session) {
        return session.status() == SessionStatus.RUNNING || session.status() == SessionStatus.INTERRUPTED;
    }

    /** Takes events of any session; never waits for the disk. It throws {@link QueueFullException} when it must. */
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

    /** Why events cannot be written at the moment, if so. */
    public Optional<StoreException> failure() {
        return writer.failure();
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
        return stored(session).stream().map(EventTable::toEvent).toList();
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
        return ChainCheck.firstBroken(stored(session));
    }

    private List<StoredEvent> stored(String session) {
        return attempt("events cannot be read", handle -> EventTable.stored(handle, session));
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
                SessionTable.remove(handle, session.number());
            }
        }
    }

    private <T> T attempt(String what, Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw new StoreException(file + ": " + what + " (" + Schema.reason(e) + ")", e);
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
            locks.close();
        }
    }
}
