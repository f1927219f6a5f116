package tandem.app.torture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tandem.app.simulation.SimulatedIdentity;
import tandem.app.simulation.SimulatedSession;
import tandem.app.simulation.VirtualClock;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.Software;
import tandem.app.study.StudyDatabase;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.UnfinishedSession;

/**
 * A program that runs simulated sessions, one after the other and without end, a thousand events a second, and goes on
 * with the one that was interrupted. It tells what it hands in, what is committed and what is durable, a line each, unbuffered, so that all
 * it told can be read after it was killed (see {@link Told}).
 */
public final class TorturedProgram implements EventSink {

    /** The study it runs. */
    static final String STUDY = "demo";

    private static final long BETWEEN_EVENTS_NANOS = 1_000_000;

    private final OutputStream pipe = new FileOutputStream(FileDescriptor.out);
    private final OpenStudy study;
    private final EventStore store;

    private TorturedProgram(OpenStudy study, EventStore store) {
        this.study = study;
        this.store = store;
    }

    /** @param arguments database, seed of the study */
    public static void main(String[] arguments) {
        try (OpenStudy study =
                        OpenStudy.open(Protocol.read(STUDY), Long.parseLong(arguments[1]), (what, done, all) -> {});
                EventStore store = StudyDatabase.open(Path.of(arguments[0]), study)) {
            TorturedProgram program = new TorturedProgram(study, store);
            program.goOn();
            while (true) {
                program.begin();
            }
        }
    }

    private void goOn() {
        List<UnfinishedSession> unfinished = store.unfinished(study.study().hash());
        if (unfinished.isEmpty()) {
            return;
        }
        String session = unfinished.get(0).session().id();
        SimulatedIdentity identity = identity(index(session));
        try (SessionLease lease = store.resume(session, identity.withdrawalCode())) {
            session(lease).goOn(identity.seed(), store.events(session), this);
        }
    }

    private int index(String session) {
        int index = 0;
        while (!identity(index).session().equals(session)) {
            index++;
        }
        return index;
    }

    private void begin() {
        int index = 0;
        while (store.find(identity(index).session()).isPresent()) {
            index++;
        }
        SimulatedIdentity identity = identity(index);
        NewSession session = new NewSession(
                identity.session(),
                "torture",
                study.study().languages().get(0),
                Map.of(),
                identity.withdrawalCode(),
                true,
                Instant.EPOCH,
                Software.version());
        try (SessionLease lease = store.allocate(study.record(), session, study.arms(Map.of()))) {
            SessionPlan plan = study.plan(lease.arm(), lease.slot());
            session(lease).run(identity.seed(), ConsentGate.before(plan, this, store::refuse));
            store.flush();
        }
    }

    private SimulatedIdentity identity(int index) {
        return SimulatedIdentity.of(study.seed(), index);
    }

    private SimulatedSession session(SessionLease lease) {
        return new SimulatedSession(
                study.plan(lease.arm(), lease.slot()), lease.identity(), new VirtualClock(Instant.EPOCH));
    }

    @Override
    public void accept(Event event) {
        LockSupport.parkNanos(BETWEEN_EVENTS_NANOS);
        tell(Told.Kind.HANDED_IN, event);
        store.sink().accept(event);
        store.whenCommitted(() -> tell(Told.Kind.COMMITTED, event));
        store.whenDurable(() -> tell(Told.Kind.DURABLE, event));
    }

    private synchronized void tell(Told.Kind kind, Event event) {
        try {
            pipe.write(new Told(kind, event.session(), event.seq(), System.nanoTime())
                    .line()
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
