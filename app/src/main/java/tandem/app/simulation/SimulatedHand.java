package tandem.app.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/**
 * Leads the real window through a session in place of a person, quicker than one but no quicker than the study allows.
 * Lives on the JavaFX thread.
 */
public final class SimulatedHand {

    private static final double LONGEST_MS = 150;
    private static final double AGAIN_MS = 40;

    private final SessionModel session;
    private final SimulatedParticipant participant;
    private final Runnable whenOver;
    private final Deque<Act> toDo = new ArrayDeque<>();

    /**
     * @param whenOver called when the session has ended
     */
    public SimulatedHand(SessionModel session, SimulatedParticipant participant, Runnable whenOver) {
        this.session = session;
        this.participant = participant;
        this.whenOver = whenOver;
    }

    /** Goes on from the current screen to the end. */
    public void begin() {
        nextScreen();
    }

    private void nextScreen() {
        Screen screen = session.screen();
        if (screen instanceof Screen.Ended) {
            after(LONGEST_MS, whenOver);
            return;
        }
        toDo.addAll(participant.on(screen));
        nextAct();
    }

    private void nextAct() {
        Act act = toDo.poll();
        if (act == null) {
            nextScreen();
        } else if (act instanceof Act.Wait wait) {
            after(Math.min(LONGEST_MS, wait.ms()), this::nextAct);
        } else if (act instanceof Act.Show show) {
            session.observe(show.observation());
            nextAct();
        } else if (act instanceof Act.Respond respond) {
            respond(respond.response());
        }
    }

    private void respond(Response response) {
        if (session.act(response) == Outcome.TOO_EARLY) {
            after(AGAIN_MS, () -> respond(response));
        } else {
            nextAct();
        }
    }

    private static void after(double ms, Runnable then) {
        PauseTransition pause = new PauseTransition(Duration.millis(ms));
        pause.setOnFinished(end -> then.run());
        pause.play();
    }
}
