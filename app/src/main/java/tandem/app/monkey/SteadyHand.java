package tandem.app.monkey;

import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.window.WindowThread;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** Works a screen of the window as it is meant to be; what goes on is pressed with the mouse. */
final class SteadyHand {

    private static final Point2D ASIDE = new Point2D(0.01, 0.03);

    private final MonkeyWindow window;
    private final RobotHand hand;
    private final SimulatedParticipant participant;

    SteadyHand(MonkeyWindow window, RobotHand hand, SimulatedParticipant participant) {
        this.window = window;
        this.hand = hand;
        this.participant = participant;
    }

    /**
     * From the current screen to the next; from the last one to the end of the window.
     *
     * @throws IllegalStateException if the window does not go on
     */
    void goOn() {
        pressUntil("#stay", () -> window.over() || !window.shows("#stay"));
        pressUntil("#try-again", () -> window.over() || !window.shows("#try-again"));
        SessionModel session = window.session().orElseThrow();
        Screen screen = WindowThread.on(session::screen);
        if (screen instanceof Screen.Ended) {
            pressUntil("#continue", window::over);
            return;
        }
        for (Act act : participant.on(screen)) {
            if (act instanceof Act.Show show) {
                WindowThread.act(() -> session.observe(show.observation()));
            } else if (act instanceof Act.Respond respond && sees(session, screen)) {
                respond(session, respond.response());
            }
        }
    }

    /** Leaves the session in the middle, through the question whether that is meant. */
    void leave() {
        WindowThread.act(() -> window.stage()
                .fireEvent(
                        new javafx.stage.WindowEvent(window.stage(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        pressUntil("#leave", window::over);
    }

    /** Wild input may have been on its way and moved the session; what was thought out for a screen is for that one. */
    private boolean sees(SessionModel session, Screen screen) {
        if (window.over() || window.shows("#stay") || paused(session)) {
            return false;
        }
        Screen now = WindowThread.on(session::screen);
        if (screen instanceof Screen.Trial was && now instanceof Screen.Trial is) {
            return was.trialId().equals(is.trialId()) && was.phase() == is.phase();
        }
        return now.getClass() == screen.getClass();
    }

    private void respond(SessionModel session, Response response) {
        if (response instanceof Response.GiveConsent) {
            press("#agree", session);
        } else if (response instanceof Response.Continue || response instanceof Response.SubmitAnswer) {
            press("#continue", session);
        } else {
            MonkeyWindow.await(
                    () -> "the time for " + response + " does not come",
                    () -> window.over()
                            || session.failed()
                            || WindowThread.on(() -> session.act(response)) != Outcome.TOO_EARLY);
        }
    }

    private void press(String button, SessionModel session) {
        Screen before = WindowThread.on(session::screen);
        pressUntil(
                button,
                () -> session.failed()
                        || paused(session)
                        || !WindowThread.on(session::screen).equals(before));
    }

    /** Whether the machine slept meanwhile: the trial is asked again, in a model of its own. */
    private boolean paused(SessionModel session) {
        return window.shows("#try-again") || window.session().orElseThrow() != session;
    }

    private void pressUntil(String button, BooleanSupplier done) {
        MonkeyWindow.await(() -> button + " does nothing; the window says “" + window.hint() + "”", () -> {
            if (!done.getAsBoolean()) {
                // Whoever presses again at the same place has pressed twice, which is not taken.
                hand.moveTo(ASIDE);
                hand.moveTo(button);
                hand.click(MouseButton.PRIMARY);
                WindowThread.awaitPulse();
            }
            return done.getAsBoolean();
        });
    }
}
