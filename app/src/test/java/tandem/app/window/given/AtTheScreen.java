package tandem.app.window.given;

import java.util.function.Predicate;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.window.Sessions;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionEngine;
import tandem.tasks.Task;

/** A session led by a program, without a window, until a screen is met. */
public final class AtTheScreen {

    private static final int MOST_SCREENS = 10_000;

    private AtTheScreen() {}

    /** The session's engine at the first screen that {@code wanted} holds for. */
    public static SessionEngine where(GivenSessions sessions, String language, Predicate<Screen> wanted) {
        Sessions.Running running = sessions.begin(language, Task.Progress.SILENT);
        goOn(sessions, running.engine(), wanted);
        return running.engine();
    }

    /** Goes on to the next screen that {@code wanted} holds for; it may be the current one. */
    public static void goOn(GivenSessions sessions, SessionEngine engine, Predicate<Screen> wanted) {
        SimulatedParticipant participant = new SimulatedParticipant(sessions.plan(), 1);
        for (int i = 0; i < MOST_SCREENS && !wanted.test(engine.current()); i++) {
            engine.observe(new Observation.Painted(0));
            for (Act act : participant.on(engine.current())) {
                if (act instanceof Act.Wait wait) {
                    sessions.pass(Math.round(wait.ms()));
                } else if (act instanceof Act.Respond respond) {
                    engine.on(respond.response());
                }
            }
        }
        if (!wanted.test(engine.current())) {
            throw new AssertionError("no such screen was met");
        }
    }
}
