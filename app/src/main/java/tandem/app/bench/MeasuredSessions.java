package tandem.app.bench;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tandem.app.study.OpenStudy;
import tandem.app.window.Sessions;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.EventType;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** One session that goes on in the middle, whose events can be timed on the machine's clock. */
final class MeasuredSessions implements Sessions {

    private final OpenStudy study;
    private final SessionPlan plan;
    private final SessionIdentity identity;
    private final List<Event> past;
    private final EventSink sink;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile long origin = Long.MIN_VALUE;

    /**
     * @param past events of the session so far
     * @param sink that its further events go to
     */
    MeasuredSessions(OpenStudy study, SessionPlan plan, SessionIdentity identity, List<Event> past, EventSink sink) {
        this.study = study;
        this.plan = plan;
        this.identity = identity;
        this.past = List.copyOf(past);
        this.sink = sink;
    }

    /** When an event was stamped, in nanoseconds of the machine. */
    long stamp(Event event) {
        return event.nanos() + origin;
    }

    /** Its further events of a type, so far. */
    List<Event> events(EventType type) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    @Override
    public Study study() {
        return study.study();
    }

    @Override
    public List<Unfinished> unfinished() {
        return List.of();
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        throw new UnsupportedOperationException("a measured session goes on");
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        study.materials().prepare(plan, progress);
        SessionEngine engine = SessionEngine.resume(plan, identity, past, new Clock(), event -> {
            sink.accept(event);
            events.add(event);
        });
        return new Measured(engine, plan, identity, study.materials());
    }

    /** The machine's clock. The engine asks first when it takes up the thread, at the time of the last event. */
    private final class Clock implements SessionClock {

        @Override
        public long nanos() {
            long now = System.nanoTime();
            if (origin == Long.MIN_VALUE) {
                origin = now - past.get(past.size() - 1).nanos();
            }
            return now;
        }

        @Override
        public Instant wall() {
            return Instant.now();
        }
    }

    private record Measured(SessionEngine engine, SessionPlan plan, SessionIdentity identity, TaskMaterials materials)
            implements Running {

        @Override
        public Running afterPause() {
            throw new IllegalStateException("a measured session does not pause");
        }

        @Override
        public void close() {
            // The store is the bench's.
        }
    }
}
