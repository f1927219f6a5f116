package tandem.app.study;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tandem.app.window.RecordingPausedException;
import tandem.app.window.Sessions;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.Observation;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;
import tandem.protocols.session.StationCheck;
import tandem.protocols.study.Study;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StorePausedException;
import tandem.results.store.records.UnfinishedSession;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** People's sessions of one study in one database. */
public final class StudySessions implements Sessions {

    private final OpenStudy study;
    private final EventStore store;
    private final SessionClock clock;
    private final Optional<SessionClock> given;
    private final Supplier<Newcomer> newcomers;
    private final Map<String, String> strata;
    private final Optional<StationCheck> station;

    /**
     * What of a new session is drawn by chance.
     *
     * @param session id
     * @param withdrawalCode told at the end
     * @param simulated whether a program takes part
     */
    public record Newcomer(String session, String withdrawalCode, boolean simulated) {}

    /** Sessions of people: ids and codes that nobody can guess. */
    public StudySessions(OpenStudy study, EventStore store) {
        this(study, store, people());
    }

    /** @param newcomers asked once for each new session; of a session that goes on, for a further code alone */
    public StudySessions(OpenStudy study, EventStore store, Supplier<Newcomer> newcomers) {
        this(study, store, newcomers, Map.of(), Optional.empty(), Optional.empty());
    }

    private StudySessions(
            OpenStudy study,
            EventStore store,
            Supplier<Newcomer> newcomers,
            Map<String, String> strata,
            Optional<StationCheck> station,
            Optional<SessionClock> given) {
        this.study = study;
        this.store = store;
        this.newcomers = newcomers;
        this.strata = Map.copyOf(strata);
        this.station = station;
        this.given = given;
        this.clock = given.orElseGet(MachineClock::new);
    }

    /** The same, with newcomers of whom this is known beforehand, by name. */
    public StudySessions of(Map<String, String> knownStrata) {
        return new StudySessions(study, store, newcomers, knownStrata, station, given);
    }

    /** The same, which record that of the station whenever one begins or goes on. */
    public StudySessions at(StationCheck known) {
        return new StudySessions(study, store, newcomers, strata, Optional.of(known), given);
    }

    /** The same by another clock than the machine's. */
    public StudySessions by(SessionClock other) {
        return new StudySessions(study, store, newcomers, strata, station, Optional.of(other));
    }

    private static Supplier<Newcomer> people() {
        SecureRandom random = new SecureRandom();
        return () -> new Newcomer(UUID.randomUUID().toString(), WithdrawalCode.draw(random), false);
    }

    @Override
    public Study study() {
        return study.study();
    }

    @Override
    public List<Unfinished> unfinished() {
        return store.unfinished(study().hash()).stream()
                .filter(session ->
                        !session.openElsewhere() && !session.session().simulated())
                .map(StudySessions::shown)
                .toList();
    }

    /**
     * The session that was interrupted last.
     *
     * @throws InputException if none is
     */
    public String last() {
        List<Unfinished> unfinished = unfinished();
        if (unfinished.isEmpty()) {
            throw new InputException(
                    store.file() + ": no session of this study is interrupted here — leave --resume out");
        }
        return unfinished.get(unfinished.size() - 1).session();
    }

    /**
     * Makes sure that nobody runs the session.
     *
     * @throws InputException if somebody does
     */
    public void requireFree(String session) {
        store.unfinished(study().hash()).stream()
                .filter(known -> known.openElsewhere() && known.session().id().equals(session))
                .findAny()
                .ifPresent(running -> {
                    throw new InputException(store.file() + ": session " + session
                            + " is running in another window; go on there, or close that window first");
                });
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        Newcomer newcomer = newcomers.get();
        SessionLease lease = store.allocate(
                study.record(),
                new NewSession(
                        newcomer.session(),
                        StationName.here(),
                        language,
                        strata,
                        newcomer.withdrawalCode(),
                        newcomer.simulated(),
                        clock.wall(),
                        Software.version()),
                study.arms(strata));
        SessionPlan plan = prepared(lease, progress);
        return begun(lease, plan);
    }

    private Under begun(SessionLease lease, SessionPlan plan) {
        EventSink sink = ConsentGate.before(plan, pausing(store.sink()), pausing(store::refuse)::accept);
        return under(lease, plan, SessionEngine.begin(plan, lease.identity(), clock, sink));
    }

    private Under resumed(SessionLease lease, SessionPlan plan) {
        List<Event> past = store.events(lease.session().id());
        return under(lease, plan, SessionEngine.resume(plan, lease.identity(), past, clock, pausing(store.sink())));
    }

    private Under under(SessionLease lease, SessionPlan plan, SessionEngine engine) {
        station.ifPresent(known -> engine.observe(new Observation.StationChecked(known)));
        return new Under(this, lease, plan, study.materials(), engine);
    }

    /** Tells the window in its own words that nothing can be recorded. */
    private static EventSink pausing(EventSink sink) {
        return event -> {
            try {
                sink.accept(event);
            } catch (StorePausedException full) {
                throw new RecordingPausedException(full);
            }
        };
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        SessionLease lease = store.resume(
                session.equals(LAST) ? last() : session, newcomers.get().withdrawalCode());
        SessionPlan plan = prepared(lease, progress);
        try {
            return resumed(lease, plan);
        } catch (IllegalArgumentException other) {
            lease.close();
            throw new InputException(store.file() + ": session " + session + " cannot go on: " + other.getMessage()
                    + " — run it with the protocol, items and seed it began with");
        }
    }

    private SessionPlan prepared(SessionLease lease, Task.Progress progress) {
        try {
            SessionPlan plan = study.plan(lease.arm(), lease.slot());
            study.materials().prepare(plan, progress);
            return plan;
        } catch (RuntimeException failure) {
            lease.close();
            throw failure;
        }
    }

    private static Unfinished shown(UnfinishedSession session) {
        var participant = session.session().participant().orElseThrow();
        return new Unfinished(
                session.session().id(), participant.pseudonym(), participant.language(), when(session.lastWall()));
    }

    private static String when(Instant instant) {
        var local = instant.atZone(ZoneId.systemDefault());
        boolean today = local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return local.format(DateTimeFormatter.ofPattern(today ? "HH:mm" : "yyyy-MM-dd HH:mm"));
    }

    private record Under(
            StudySessions sessions, SessionLease lease, SessionPlan plan, TaskMaterials materials, SessionEngine engine)
            implements Running {

        @Override
        public SessionIdentity identity() {
            return lease.identity();
        }

        /** A program in a person's place could not say that it is there again. */
        @Override
        public Optional<SessionClock> clock() {
            return sessions.given.or(() -> identity().simulated() ? Optional.empty() : Optional.of(sessions.clock));
        }

        @Override
        public Running afterPause() {
            EventStore store = sessions.store;
            try {
                store.flush();
            } catch (StoreException still) {
                throw new RecordingPausedException(still);
            }
            // Before consent nothing is stored, and there is nothing to go on from.
            return store.events(lease.session().id()).isEmpty()
                    ? sessions.begun(lease, plan)
                    : sessions.resumed(lease, plan);
        }

        @Override
        public void close() {
            try {
                sessions.store.flush();
            } finally {
                lease.close();
            }
        }
    }
}
