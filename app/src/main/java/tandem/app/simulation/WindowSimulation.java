package tandem.app.simulation;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import tandem.app.study.OpenStudy;
import tandem.app.study.StudySessions;
import tandem.app.study.StudySessions.Newcomer;
import tandem.app.window.ParticipantWindow;
import tandem.app.window.WindowHost;
import tandem.app.window.WindowOptions;
import tandem.results.store.EventStore;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;

/** Simulated participants that are seen: they answer in the real window, on the real clock. */
public final class WindowSimulation {

    private static final Duration LOOK_AGAIN = Duration.millis(100);

    private final OpenStudy study;
    private final EventStore store;

    public WindowSimulation(OpenStudy study, EventStore store) {
        this.study = study;
        this.store = store;
    }

    /**
     * Sees to it that the first {@code participants} simulated sessions of this seed are in the database, as
     * {@link Simulation} does; one that was interrupted goes on where it stopped.
     */
    public void run(int participants) {
        for (int index = 0; index < participants; index++) {
            SimulatedIdentity identity = SimulatedIdentity.of(study.seed(), index);
            Optional<SessionRecord> known = store.find(identity.session());
            if (known.isEmpty()) {
                run(index, identity, WindowOptions.asking().beginning());
            } else if (known.get().status() != SessionStatus.COMPLETED) {
                run(index, identity, WindowOptions.asking().resuming(identity.session()));
            }
        }
    }

    private void run(int index, SimulatedIdentity identity, WindowOptions opening) {
        NotedSessions sessions = new NotedSessions(
                new StudySessions(study, store, () -> new Newcomer(identity.session(), identity.withdrawalCode(), true))
                        .of(SimulatedIdentity.strata(study.strata(), index)));
        var languages = study.study().languages();
        WindowOptions options = opening.in(languages.get(index % languages.size()));
        new WindowHost().run(sessions, options, window -> whenBegun(window, sessions, identity.seed()));
    }

    /** Takes hold once the preparation is over. */
    private static void whenBegun(ParticipantWindow window, NotedSessions sessions, long seed) {
        if (window.session().isPresent()) {
            new SimulatedHand(
                            window.session().get(),
                            new SimulatedParticipant(
                                    sessions.underWay().orElseThrow().plan(), seed),
                            window::finish)
                    .begin();
            return;
        }
        PauseTransition pause = new PauseTransition(LOOK_AGAIN);
        pause.setOnFinished(end -> whenBegun(window, sessions, seed));
        pause.play();
    }
}
