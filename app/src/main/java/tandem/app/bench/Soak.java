package tandem.app.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import tandem.app.simulation.SimulatedIdentity;
import tandem.app.simulation.SimulatedSession;
import tandem.app.simulation.VirtualClock;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;

/** Sessions one after another in one process, on a clock that waits for nobody: whether it stays as it was at first. */
public final class Soak {

    private static final int TENTHS = 10;

    /** One event in so many is followed until it is committed. */
    private static final int FOLLOWED = 64;

    private static final double NANOS_A_MS = 1e6;

    private final OpenStudy study;

    /**
     * A tenth of a run.
     *
     * @param number from 1
     * @param sessions that were gone through
     * @param events that were recorded
     * @param heapBytes that objects take at its end, after the garbage was collected
     * @param committed from handing an event in until it is in the log, in milliseconds
     */
    public record Tenth(int number, int sessions, long events, long heapBytes, Distribution committed) {}

    /** @param study that is gone through */
    public Soak(OpenStudy study) {
        this.study = study;
    }

    /**
     * Runs with a database in {@code folder}.
     *
     * @param nanos how long; the session under way at the end of a tenth is finished, and each has one at least
     * @param told each tenth when it is over
     */
    public List<Tenth> run(Path folder, long nanos, Consumer<Tenth> told) {
        List<Tenth> tenths = new ArrayList<>();
        try (EventStore store = EventStore.open(folder.resolve("soak.db"))) {
            long begun = System.nanoTime();
            int index = 0;
            for (int number = 1; number <= TENTHS; number++) {
                Tenth tenth = tenth(store, number, index, begun + nanos / TENTHS * number);
                index += tenth.sessions();
                tenths.add(tenth);
                told.accept(tenth);
            }
        }
        return tenths;
    }

    private Tenth tenth(EventStore store, int number, int first, long end) {
        Counted counted = new Counted(store);
        int sessions = 0;
        do {
            session(store, first + sessions, counted);
            sessions++;
        } while (System.nanoTime() < end);
        store.flush();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Tenth(number, sessions, counted.events, heap, Distribution.of(List.copyOf(counted.committed)));
    }

    private void session(EventStore store, int index, EventSink sink) {
        SimulatedIdentity simulated = SimulatedIdentity.of(study.seed(), index);
        VirtualClock clock = new VirtualClock(Instant.EPOCH);
        NewSession session = new NewSession(
                simulated.session(),
                "soak",
                study.study().languages().get(0),
                SimulatedIdentity.strata(study.strata(), index),
                simulated.withdrawalCode(),
                true,
                clock.wall(),
                Software.version());
        try (SessionLease lease = store.allocate(study.record(), session, study.arms(session.strata()))) {
            SessionPlan plan = study.plan(lease.arm(), lease.slot());
            new SimulatedSession(plan, lease.identity(), clock)
                    .run(simulated.seed(), ConsentGate.before(plan, sink, store::refuse));
            store.flush();
        }
    }

    /** Hands on to the store, and follows some events until they are committed. */
    private static final class Counted implements EventSink {

        private final EventStore store;
        private final List<Double> committed = Collections.synchronizedList(new ArrayList<>());
        private long events;

        Counted(EventStore store) {
            this.store = store;
        }

        @Override
        public void accept(Event event) {
            long before = System.nanoTime();
            store.sink().accept(event);
            if (events++ % FOLLOWED == 0) {
                store.whenCommitted(() -> committed.add((System.nanoTime() - before) / NANOS_A_MS));
            }
        }
    }
}
