package tandem.protocols.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;

/** A session with a clock that stands still until it is told to go on, and a list of what was recorded. */
public final class ALab implements SessionClock {
    private final List<Event> events = new ArrayList<>();
    private final TreeMap<Integer, Screen> screens = new TreeMap<>();
    private final SessionPlan plan;
    private final SessionEngine engine;
    private long nanos;

    private ALab(SessionPlan plan, List<Event> past) {
        this.plan = plan;
        this.events.addAll(past);
        this.nanos = 5_000_000_000L + past.size();
        this.engine = past.isEmpty()
                ? SessionEngine.begin(plan, identity(), this, events::add)
                : SessionEngine.resume(plan, identity(), past, this, events::add);
        noteScreen();
    }

    public static ALab begun(SessionPlan plan) {
        return new ALab(plan, List.of());
    }

    public static ALab resumed(SessionPlan plan, List<Event> past) {
        return new ALab(plan, past);
    }

    public static SessionIdentity identity() {
        return new SessionIdentity("s-1", "p-001", "station-1", "en", "ABCD-1234", true, "0.1.0");
    }

    public Outcome on(Response response) {
        Outcome outcome = engine.on(response);
        noteScreen();
        return outcome;
    }

    public void observe(Observation observation) {
        engine.observe(observation);
        noteScreen();
    }

    public ALab paint() {
        observe(new Observation.Painted(0));
        return this;
    }

    public ALab after(long ms) {
        nanos += ms * 1_000_000;
        return this;
    }

    public Screen screen() {
        return engine.current();
    }

    public Screen.Trial trial() {
        return (Screen.Trial) engine.current();
    }

    /** The screen once the act was over that brought about event number {@code seq}. */
    public Screen screenAfter(int seq) {
        return screens.ceilingEntry(seq).getValue();
    }

    public double progress() {
        return engine.progress();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public Event last() {
        return events.get(events.size() - 1);
    }

    public SessionPlan plan() {
        return plan;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant wall() {
        return Instant.EPOCH.plusNanos(nanos);
    }

    private void noteScreen() {
        screens.putIfAbsent(events.size(), engine.current());
    }
}
