package tandem.results.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.EventType;
import tandem.results.store.check.ChainCheck;
import tandem.results.store.records.ArmChooser;
import tandem.results.store.records.ImportedData;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.Question;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StorePausedException;
import tandem.results.store.records.StoredEvent;
import tandem.results.store.records.StudyRecord;
import tandem.results.store.records.UnfinishedSession;
import tandem.results.store.sqlite.Database;
import tandem.results.store.sqlite.DatabaseFile;
import tandem.results.store.sqlite.Opening;
import tandem.results.store.sqlite.SessionLocks;
import tandem.results.store.sqlite.Sqlite;
import tandem.results.store.table.EventTable;
import tandem.results.store.table.ImportTable;
import tandem.results.store.table.SessionTable;
import tandem.results.store.writer.Entry;
import tandem.results.store.writer.EventWriter;

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

    private final Database database;
    private final SessionLocks locks;
    private final Leases leases;
    private final EventWriter writer;
    private final Backup backup;

    private EventStore(Database database, SessionLocks locks, int queue, Consumer<StoreException> onFailure) {
        this.database = database;
        this.locks = locks;
        this.leases = new Leases(database, locks, this::giveFree);
        this.writer = new EventWriter(database, queue, onFailure);
        this.backup = new Backup(database, locks);
    }

    /** {@link #open(Path, Consumer)} where failures of writing are told by {@link #flush} and {@link #failure} alone. */
    public static EventStore open(Path file) {
        return open(file, failure -> {});
    }

    /**
     * Opens the database at {@code file}, or creates it there, for its owner's eyes alone.
     *
     * @param onFailure told when events cannot be written at the moment; called on a thread of the store
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
        return open(file, Sqlite::writing, queue, onFailure);
    }

    /**
     * {@link #open(Path, Consumer)} by other connections, such as those of a disk that may fill.
     *
     * @param connections to the database, which write as {@link Sqlite#writing} does
     * @param queue how many events may wait for the disk
     */
    public static EventStore open(
            Path file, Function<Path, DataSource> connections, int queue, Consumer<StoreException> onFailure) {
        Path absolute = file.toAbsolutePath().normalize();
        SessionLocks locks = Opening.of(absolute);
        try {
            Database database = new Database(absolute, Jdbi.create(connections.apply(absolute)));
            EventStore store = new EventStore(database, locks, queue, onFailure);
            store.leases.removeAbandoned();
            store.writer.start();
            return store;
        } catch (StoreException e) {
            locks.close();
            throw e;
        }
    }

    /** Where the database is. */
    public Path file() {
        return database.file();
    }

    /** {@link #allocate(StudyRecord, NewSession, ArmChooser)} in a study with one arm. */
    public SessionLease allocate(StudyRecord study, NewSession session) {
        return allocate(study, session, ArmChooser.ONLY);
    }

    /**
     * Hands out an arm, its least free slot and the next pseudonym, {@code P001} for people and {@code S001} for simulated
     * participants, in one transaction. The two kinds have slots of their own, so that trying a study out does not take
     * people's. Slots of refused sessions, of those that ended before consent and of those who dropped out are free again;
     * pseudonyms are never given twice.
     *
     * @return the sole right to run the session
     * @throws StoreException if the session's id is taken or the database cannot be written
     */
    public SessionLease allocate(StudyRecord study, NewSession session, ArmChooser arms) {
        writer.awaitReady();
        return leases.allocate(study, session, arms);
    }

    /**
     * Takes up a session that was interrupted or whose program died.
     *
     * @param withdrawalCode a further one of the participant, as the database cannot tell the first; both are good
     * @throws StoreException if there is none with that id, it is over, or a living program runs it
     */
    public SessionLease resume(String session, String withdrawalCode) {
        writer.awaitReady();
        return leases.resume(session, withdrawalCode);
    }

    /**
     * Declares that a participant left for good: what they did stays, the session cannot be resumed, and its place is given
     * to somebody else.
     *
     * @throws StoreException if there is no such session, it is over, or a living program runs it
     */
    public void dropOut(String session) {
        // What this program gave back just now is free only once its last events are on the disk.
        flush();
        leases.dropOut(session);
    }

    private void giveFree(SessionRecord session) {
        writer.whenCommitted(() -> {
            writer.forget(session.id());
            leases.release(session);
            if (!session.simulated()) {
                backup.ask();
            }
        });
    }

    /** Sessions of the protocol that can go on, in the order of their allocation. */
    public List<UnfinishedSession> unfinished(String protocolHash) {
        return sessions().stream()
                .filter(session -> session.study().protocolHash().equals(protocolHash)
                        && session.status().canGoOn())
                .map(session -> {
                    List<Event> events = events(session.id());
                    Event last = events.get(events.size() - 1);
                    return new UnfinishedSession(session, last.seq(), last.wall(), leases.isRunning(session));
                })
                .toList();
    }

    /** Takes events of any session; never waits for the disk. It throws {@link StorePausedException} when it must. */
    public EventSink sink() {
        return event -> writer.enqueue(new Entry.Append(event));
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
        writer.enqueue(new Entry.Refuse(alone));
    }

    /**
     * Waits until everything handed in so far is durable. Not for the window's thread.
     *
     * @throws StoreException if it cannot be written at the moment, in which case it is kept and tried again, or if the disk
     *     does not keep what was written
     */
    public void flush() {
        writer.flush();
    }

    /**
     * Runs {@code action}, which must not wait, on another thread once everything handed in so far is committed: a kill of
     * the program does not take it any more, a power cut may.
     */
    public void whenCommitted(Runnable action) {
        writer.whenCommitted(action);
    }

    /**
     * Runs {@code action}, which must not wait, on another thread once everything handed in so far is durable: it is on the
     * disk, and a power cut does not take it.
     */
    public void whenDurable(Runnable action) {
        writer.whenDurable(action);
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
        return database.attempt("sessions cannot be read", handle -> SessionTable.find(handle, session));
    }

    /** Sessions that have events on the disk, in the order of their allocation. */
    public List<SessionRecord> sessions() {
        return database.attempt("sessions cannot be read", SessionTable::withEvents);
    }

    /** A session's events on the disk, in order. */
    public List<Event> events(String session) {
        return stored(session).stream().map(StoredEvent::event).toList();
    }

    /** A session's events as they stand in the table, in order. */
    public List<StoredEvent> stored(String session) {
        return stored(List.of(session)).get(0);
    }

    /** The events of several sessions as they stand in the table, by one connection, which takes long to open. */
    public List<List<StoredEvent>> stored(List<String> sessions) {
        return database.attempt(
                "events cannot be read",
                handle -> sessions.stream()
                        .map(session -> EventTable.stored(handle, session))
                        .toList());
    }

    /** Keeps data that others collected; answers whether there were none of that name. */
    public boolean add(ImportedData imported) {
        return database.attempt("data cannot be imported", handle -> ImportTable.add(handle, imported));
    }

    /** Data that others collected, by name. */
    public List<ImportedData> imports() {
        return database.attempt("imported data cannot be read", ImportTable::all);
    }

    /** The factors that trials were planned with, sorted by name. */
    public List<String> factorNames() {
        return database.attempt("events cannot be read", EventTable::factorNames);
    }

    /** Questions that were answered outside blocks, such as those about the person; sorted. */
    public List<Question> questionsOutsideBlocks() {
        return database.attempt("events cannot be read", EventTable::questionsOutsideBlocks);
    }

    /** The first event of the session that does not follow from those before it; empty if the chain holds. */
    public Optional<ChainCheck.BrokenLink> firstBrokenLink(String session) {
        return database.attempt("events cannot be read", handle -> {
            try (Stream<StoredEvent> events = EventTable.stream(handle, session)) {
                return new ChainCheck(session, SessionTable.head(handle, session)).firstBroken(events.iterator());
            }
        });
    }

    /** The database, for what changes more than one session. */
    Database database() {
        return database;
    }

    /** Who runs what. */
    Leases leases() {
        return leases;
    }

    /** Takes deleted bytes out of the files and the backup. */
    void removeTraces() {
        try {
            new Traces(database).remove();
        } finally {
            backup.renew();
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
