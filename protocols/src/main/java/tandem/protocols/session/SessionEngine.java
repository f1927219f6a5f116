package tandem.protocols.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.plan.SessionPlan;

/**
 * Leads a participant through a plan. It has no threads and no clock of its own, and is to be used from one thread. Every
 * change is an event; the state is the fold of the events, so that a session is rebuilt from them at any point.
 *
 * <p>All events that one act brings about carry the same time.
 */
public final class SessionEngine {
    private final SessionIdentity identity;
    private final SessionClock clock;
    private final EventSink sink;
    private final Course course;
    private final Decider decider;
    private final long origin;
    private SessionState state;

    private SessionEngine(Course course, SessionClock clock, EventSink sink, SessionState state) {
        this.identity = course.identity();
        this.clock = clock;
        this.sink = sink;
        this.course = course;
        this.decider = new Decider(course);
        this.state = state;
        this.origin = clock.nanos() - state.nanos();
    }

    /** Begins a session: its first screen is there at once. */
    public static SessionEngine begin(SessionPlan plan, SessionIdentity identity, SessionClock clock, EventSink sink) {
        SessionEngine engine = new SessionEngine(new Course(plan, identity), clock, sink, SessionState.unstarted());
        engine.follow(engine.now());
        return engine;
    }

    /**
     * Goes on with a session where its last event left it, in the very trial and phase, unless the block goes on with the
     * next trial. That phase is asked for anew, so that its times count from the new painting; what was already chosen in it stays chosen. Time goes on from the last
     * event. A session that was over stays over, and nothing is added to it.
     *
     * @param past all events of the session, in order
     * @throws IllegalArgumentException if they are not those of this session and plan; nothing was emitted
     */
    public static SessionEngine resume(
            SessionPlan plan, SessionIdentity identity, List<Event> past, SessionClock clock, EventSink sink) {
        Course course = new Course(plan, identity);
        SessionEngine engine = new SessionEngine(course, clock, sink, new Past(course).replay(past));
        if (!engine.state.over()) {
            long now = engine.now();
            Optional<Draft> abandoned = course.abandoned(engine.state);
            engine.emit(
                    new Draft(
                            Math.max(engine.state.step(), 0),
                            past.get(past.size() - 1).trial(),
                            EventType.SESSION_RESUMED,
                            Map.of("after_seq", engine.state.seq(), "software", identity.software())),
                    now);
            abandoned.ifPresent(draft -> engine.emit(draft, now));
            engine.follow(now);
        }
        return engine;
    }

    /** What is to be shown now. */
    public Screen current() {
        return new ScreenProjection(course).of(state);
    }

    /** Takes or refuses a response; a refused one changes nothing and is not recorded. */
    public Outcome on(Response response) {
        long now = now();
        Decision decision = decider.decide(state, response, now);
        decision.drafts().forEach(draft -> emit(draft, now));
        follow(now);
        return decision.outcome();
    }

    /**
     * Records what was seen; it never moves the session. Advice and explanation are recorded as shown when the phase that
     * shows them was painted.
     */
    public void observe(Observation observation) {
        long now = now();
        new Sightings(course).of(state, observation).forEach(draft -> emit(draft, now));
    }

    /** How far the session is, from 0 to 1, in steps of its plan. */
    public double progress() {
        return state.over()
                ? 1
                : (double) Math.max(state.step(), 0) / course.plan().steps().size();
    }

    private void follow(long nanos) {
        Optional<Draft> next = course.following(state);
        while (next.isPresent()) {
            emit(next.get(), nanos);
            next = course.following(state);
        }
    }

    private void emit(Draft draft, long nanos) {
        Event event = new Event(
                identity.session(),
                state.seq() + 1,
                nanos,
                clock.wall(),
                draft.step(),
                draft.trial(),
                draft.type(),
                draft.payload());
        sink.accept(event);
        state = Evolution.evolve(state, event);
    }

    private long now() {
        return Math.max(state.nanos(), clock.nanos() - origin);
    }
}
