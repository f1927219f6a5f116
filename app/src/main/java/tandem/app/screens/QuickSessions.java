package tandem.app.screens;

import java.time.Instant;
import java.util.List;
import tandem.app.study.OpenStudy;
import tandem.app.window.RecordingPausedException;
import tandem.app.window.Sessions;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** Sessions that are stored nowhere, on a clock that is always late enough: only their looks matter. */
final class QuickSessions implements Sessions {

    /** Longer than a second look, and so short that no deadline passes. */
    private static final long A_WHILE = 2_000_000_000L;
    /** A slot whose first block is alone, the second advised, the third explained. */
    static final int SLOT = 0;

    private final OpenStudy study;
    private final List<Unfinished> unfinished;
    private volatile boolean paused;

    QuickSessions(OpenStudy study, List<Unfinished> unfinished) {
        this.study = study;
        this.unfinished = unfinished;
    }

    /** From now on nothing can be recorded. */
    void pause() {
        paused = true;
    }

    private void record(Event event) {
        if (paused) {
            throw new RecordingPausedException(new IllegalStateException("nothing is recorded, for a picture"));
        }
    }

    @Override
    public Study study() {
        return study.study();
    }

    @Override
    public List<Unfinished> unfinished() {
        return unfinished;
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        SessionPlan plan = study.plan(SLOT);
        study.materials().prepare(plan, progress);
        SessionIdentity identity =
                new SessionIdentity("pictures", "P001", "station", language, "K7QF-2MXP", true, "pictures");
        SessionEngine engine = SessionEngine.begin(plan, identity, new LateClock(), this::record);
        return new Quick(engine, plan, identity, study.materials());
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        return begin(study().languages().get(0), progress);
    }

    private record Quick(SessionEngine engine, SessionPlan plan, SessionIdentity identity, TaskMaterials materials)
            implements Running {

        @Override
        public Running afterPause() {
            throw new RecordingPausedException(new IllegalStateException("the pause lasts, for a picture"));
        }

        @Override
        public void close() {}
    }

    private static final class LateClock implements SessionClock {

        private long nanos;

        @Override
        public long nanos() {
            nanos += A_WHILE;
            return nanos;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH.plusNanos(nanos);
        }
    }
}
