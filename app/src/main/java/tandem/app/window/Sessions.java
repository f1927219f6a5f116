package tandem.app.window;

import java.util.List;
import java.util.Optional;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.session.SessionIdentity;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** What the window needs of a study: sessions to begin and to resume. All but {@link #study} may take long. */
public interface Sessions {

    /** Stands for the session that was interrupted last. */
    String LAST = "";

    /** The study that is run. */
    Study study();

    /** What is left to be opened before anything else is asked; nothing where all is open already. */
    default Optional<Opening> opening() {
        return Optional.empty();
    }

    /** Sessions that were interrupted and can go on here. */
    List<Unfinished> unfinished();

    /** Begins a session for a new participant: slot, plan, explanations. */
    Running begin(String language, Task.Progress progress);

    /**
     * Goes on with an interrupted session.
     *
     * @param session its id, or {@link #LAST}
     */
    Running resume(String session, Task.Progress progress);

    /** Opens what all sessions need. */
    @FunctionalInterface
    interface Opening {

        /** Not on the window's thread. What fails here ends the window, for nobody has taken part yet. */
        void open(Task.Progress progress);
    }

    /**
     * An interrupted session, as the experimenter sees it.
     *
     * @param session id
     * @param participant pseudonym
     * @param language the participant chose
     * @param lastSeen when its last event happened, as {@code HH:mm} with the date where it is not today
     */
    record Unfinished(String session, String participant, String language, String lastSeen) {}

    /** A session under way. */
    interface Running extends AutoCloseable {

        /** Leads through the session; used on the window's thread alone. */
        SessionEngine engine();

        /** What it follows. */
        SessionPlan plan();

        /** Who takes part. */
        SessionIdentity identity();

        /** The clock of the machine, to be looked at for jumps; none where a program takes part in time of its own. */
        default Optional<SessionClock> clock() {
            return Optional.empty();
        }

        /** What is shown in its trials, prepared. */
        TaskMaterials materials();

        /**
         * The same session after its recording had to pause: where its last recorded event left it, as if it had been
         * interrupted. Not on the window's thread.
         *
         * @throws RecordingPausedException if nothing can be recorded yet
         */
        Running afterPause();

        /** Waits until all that happened is on the disk, then gives the session free. Not on the window's thread. */
        @Override
        void close();
    }
}
