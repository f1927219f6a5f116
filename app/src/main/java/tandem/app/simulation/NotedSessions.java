package tandem.app.simulation;

import java.util.List;
import java.util.Optional;
import tandem.app.study.StudySessions;
import tandem.app.window.Sessions;
import tandem.protocols.study.Study;
import tandem.tasks.Task;

/** Sessions that remember the one that is under way: who takes a person's place at a window needs its plan. */
public final class NotedSessions implements Sessions {

    private final StudySessions sessions;
    private volatile Running underWay;

    /** @param sessions that are begun and resumed */
    public NotedSessions(StudySessions sessions) {
        this.sessions = sessions;
    }

    /** The session begun or resumed last, once it is prepared. */
    public Optional<Running> underWay() {
        return Optional.ofNullable(underWay);
    }

    @Override
    public Study study() {
        return sessions.study();
    }

    @Override
    public List<Unfinished> unfinished() {
        return sessions.unfinished();
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        underWay = sessions.begin(language, progress);
        return underWay;
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        underWay = sessions.resume(session, progress);
        return underWay;
    }
}
