package tandem.app.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tandem.app.window.Sessions;
import tandem.protocols.study.Study;
import tandem.results.store.EventStore;
import tandem.tasks.Task;

/** Sessions of a study whose materials and database are opened in the window, since that takes longer than a window. */
public final class OpeningSessions implements Sessions, AutoCloseable {

    private final Study study;
    private final Function<Task.Progress, Opened> opening;
    private volatile Optional<Opened> opened = Optional.empty();

    /**
     * What was opened.
     *
     * @param study closed at the end
     * @param store closed before it
     * @param sessions of that study in that database
     */
    public record Opened(OpenStudy study, EventStore store, StudySessions sessions) {}

    /**
     * @param study as its protocol says
     * @param opening called once; leaves nothing open where it fails
     */
    public OpeningSessions(Study study, Function<Task.Progress, Opened> opening) {
        this.study = study;
        this.opening = opening;
    }

    /** The database, if it was opened; closed when this is. */
    public Optional<EventStore> store() {
        return opened.map(Opened::store);
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public Optional<Opening> opening() {
        return Optional.of(progress -> opened = Optional.of(opening.apply(progress)));
    }

    @Override
    public List<Unfinished> unfinished() {
        return sessions().unfinished();
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        return sessions().begin(language, progress);
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        return sessions().resume(session, progress);
    }

    @Override
    public void close() {
        opened.ifPresent(all -> {
            try (OpenStudy last = all.study();
                    EventStore first = all.store()) {
                // Nothing is left to do but to close them, in the opposite order.
            }
        });
    }

    private StudySessions sessions() {
        return opened.orElseThrow(() -> new IllegalStateException("asked for sessions before they are open"))
                .sessions();
    }
}
