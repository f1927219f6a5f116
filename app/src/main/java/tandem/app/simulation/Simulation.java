package tandem.app.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.protocols.plan.SessionPlan;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;

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

    /**
     * Sees to it that the first {@code participants} simulated sessions of this seed are in the database: those that are
     * there already stay as they are.
     */
    public void run(int participants, Listener listener) {
        for (int index = 0; index < participants; index++) {
            SimulatedIdentity identity = SimulatedIdentity.of(study.seed(), index);
            if (store.find(identity.session()).isEmpty()) {
                run(index, identity);
            }
            listener.through(index + 1, participants);
        }
        store.flush();
    }

    private void run(int index, SimulatedIdentity identity) {
        Instant start = EPOCH.plus(BETWEEN.multipliedBy(index));
        NewSession session = new NewSession(
                identity.session(),
                "simulation",
                language(index),
                SimulatedIdentity.strata(study.strata(), index),
                identity.withdrawalCode(),
                true,
                start,
                Software.version());
        try (SessionLease lease = store.allocate(study.record(), session, study.arms(session.strata()))) {
            SessionPlan plan = study.plan(lease.arm(), lease.slot());
            new SimulatedSession(plan, lease.identity(), new VirtualClock(start))
                    .run(identity.seed(), ConsentGate.before(plan, store.sink(), store::refuse));
            store.flush();
        }
    }

    private String language(int index) {
        List<String> languages = study.study().languages();
        return languages.get(index % languages.size());
    }
}
