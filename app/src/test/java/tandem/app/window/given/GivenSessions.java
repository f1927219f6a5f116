package tandem.app.window.given;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tandem.app.simulation.VirtualClock;
import tandem.app.window.Sessions;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** Sessions whose events stay at hand, on a clock that passes when it is told to. */
public final class GivenSessions implements Sessions {

    private static final long SEED = 7;

    private final Study study;
    private final TaskMaterials materials;
    private final SessionPlan plan;
    private final VirtualClock virtual = new VirtualClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private SessionClock clock = virtual;
    private Optional<SessionClock> watched = Optional.empty();
    private List<Unfinished> unfinished = List.of();
    private volatile boolean broken;
    private volatile int closed;

    public GivenSessions(Study study, TaskMaterials materials) {
        this.study = study;
        this.materials = materials;
        this.plan = Planner.plan(study, materials.pool(), SEED, 0);
    }

    public GivenSessions withUnfinished(Unfinished... sessions) {
        unfinished = List.of(sessions);
        return this;
    }

    public GivenSessions withPast(List<Event> past) {
        events.addAll(past);
        return this;
    }

    public GivenSessions on(SessionClock other) {
        clock = other;
        return this;
    }

    /** On a clock that the window looks at for jumps. */
    public GivenSessions watching(SessionClock other) {
        watched = Optional.of(other);
        return on(other);
    }

    /** From now on nothing can be recorded. */
    public void breakDown() {
        broken = true;
    }

    /** Lets time pass; to be called on the window's thread. */
    public void pass(long ms) {
        virtual.advance(ms * 1_000_000);
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<Event> events(EventType type) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    /** How often a session was given free. */
    public int closed() {
        return closed;
    }

    public SessionPlan plan() {
        return plan;
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public List<Unfinished> unfinished() {
        return unfinished;
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        materials.prepare(plan, progress);
        SessionIdentity identity = identity(language);
        return recorded(SessionEngine.begin(plan, identity, clock, this::record), identity);
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        materials.prepare(plan, progress);
        SessionIdentity identity = identity(events.get(0).text("language"));
        return recorded(SessionEngine.resume(plan, identity, events(), clock, this::record), identity);
    }

    private static SessionIdentity identity(String language) {
        return new SessionIdentity("s-1", "P001", "station", language, "K7QF-2MXP", false, "test");
    }

    private void record(Event event) {
        if (broken) {
            throw new IllegalStateException("disk full, at /secret/path");
        }
        events.add(event);
    }

    private Running recorded(SessionEngine engine, SessionIdentity identity) {
        return new Recorded(this, engine, plan, identity, materials);
    }

    private record Recorded(
            GivenSessions sessions,
            SessionEngine engine,
            SessionPlan plan,
            SessionIdentity identity,
            TaskMaterials materials)
            implements Running {

        @Override
        public Optional<SessionClock> clock() {
            return sessions.watched;
        }

        @Override
        public Running afterPause() {
            return sessions.recorded(
                    SessionEngine.resume(plan, identity, sessions.events(), sessions.clock, sessions::record),
                    identity);
        }

        @Override
        public void close() {
            sessions.closed++;
        }
    }
}
