package tandem.app.window.screens;

import java.time.Instant;
import java.util.List;
import tandem.app.simulation.VirtualClock;
import tandem.app.window.Sessions;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** Sessions that are recorded nowhere: only their looks matter. */
final class PictureSessions implements Sessions, EventSink {

    private final Study study;
    private final TaskMaterials materials;
    private final SessionPlan plan;
    private final VirtualClock clock = new VirtualClock(Instant.EPOCH);
    private List<Unfinished> unfinished = List.of();
    private boolean broken;

    PictureSessions(Study study, TaskMaterials materials, long seed) {
        this.study = study;
        this.materials = materials;
        this.plan = Planner.plan(study, materials.pool(), seed, 0);
    }

    SessionPlan plan() {
        return plan;
    }

    /** Passes when it is told to; on the window's thread alone. */
    VirtualClock clock() {
        return clock;
    }

    /** From now on nothing can be recorded; on the window's thread alone. */
    void breakDown() {
        broken = true;
    }

    PictureSessions withUnfinished(Unfinished session) {
        unfinished = List.of(session);
        return this;
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
        SessionIdentity identity =
                new SessionIdentity("pictures", "P001", "station", language, "K7QF-2MXP", true, "pictures");
        return new Unrecorded(SessionEngine.begin(plan, identity, clock, this), plan, identity, materials);
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        return begin(study.languages().get(0), progress);
    }

    @Override
    public void accept(Event event) {
        if (broken) {
            throw new IllegalStateException("broken down for a picture");
        }
    }

    private record Unrecorded(SessionEngine engine, SessionPlan plan, SessionIdentity identity, TaskMaterials materials)
            implements Running {
        @Override
        public void close() {
            // Nothing was recorded, and the materials are the caller's.
        }
    }
}
