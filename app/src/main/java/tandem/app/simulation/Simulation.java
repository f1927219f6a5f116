package tandem.app.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.app.study.WithdrawalCode;
import tandem.protocols.plan.SessionPlan;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.NewSession;
import tandem.results.store.SessionLease;

/** Simulated participants of one study, into one database; all that is random follows from the study's seed. */
public final class Simulation {

    private static final Instant EPOCH = Instant.parse("2000-01-01T09:00:00Z");
    private static final Duration BETWEEN = Duration.ofHours(2);

    private final OpenStudy study;
    private final EventStore store;

    public Simulation(OpenStudy study, EventStore store) {
        this.study = study;
        this.store = store;
    }

    /** Told after each participant. */
    @FunctionalInterface
    public interface Listener {

        /** {@code done} of {@code total} participants are through. */
        void through(int done, int total);
    }

    /** Runs {@code participants} sessions, one after another; those that the database holds already stay. */
    public void run(int participants, Listener listener) {
        int before = store.sessions().size();
        for (int i = 0; i < participants; i++) {
            run(before + i);
            listener.through(i + 1, participants);
        }
        store.flush();
    }

    private void run(int index) {
        SplittableRandom random = new SplittableRandom(study.seed() * 1_000_003L + index);
        Instant start = EPOCH.plus(BETWEEN.multipliedBy(index));
        String language =
                study.study().languages().get(index % study.study().languages().size());
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        NewSession session = new NewSession(
                id, "simulation", language, WithdrawalCode.draw(random), true, start, Software.version());
        try (SessionLease lease = store.allocate(study.record(), session)) {
            SessionPlan plan = study.plan(lease.slot());
            new SimulatedSession(plan, lease.identity(), new VirtualClock(start))
                    .run(random.nextLong(), ConsentGate.before(plan, store.sink(), store::refuse));
            store.flush();
        }
    }
}
