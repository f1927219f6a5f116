package tandem.app.window;

import java.util.List;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView;
import tandem.app.window.screen.ScreenViews;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.tasks.StimulusView;

/** One session in the window: shows each screen as it becomes current, and sees what the participant does. */
final class SessionStage {

    private static final Duration AGAIN = Duration.millis(20);

    private final Scene scene;
    private final Frame frame;
    private final SessionModel session;
    private final ScreenViews views;
    private final Onset onset;
    private final PointerSampling pointer;
    private final PauseTransition deadline = new PauseTransition();
    private final SteadyKeys keys;
    private ScreenView shown;

    SessionStage(
            Scene scene, Frame frame, SessionModel session, Sessions.Running running, Texts texts, Runnable leave) {
        this.scene = scene;
        this.frame = frame;
        this.session = session;
        this.onset = new Onset(scene);
        this.pointer = new PointerSampling(scene, session::observe);
        this.keys = new SteadyKeys(scene);
        StimulusView stimulus = running.materials().newView(texts.language(), session::observe);
        List<String> answers = running.plan().options();
        this.views = new ScreenViews(session, running.plan().study(), answers, texts, stimulus, leave);
        deadline.setOnFinished(end -> letDeadlinePass());
    }

    /** Shows the current screen, and from now on every one that becomes current. */
    void begin() {
        frame.hint().textProperty().bind(session.hintProperty());
        frame.progress().progressProperty().bind(session.progressProperty());
        session.screenProperty().addListener((property, before, now) -> show(now));
        session.beforeActs(this::tellPointerBefore);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> session.observe(
                        new Observation.KeyPressed(event.getCode().name())));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!frame.covered()) {
                shown.onKey(event);
            }
        });
        show(session.screen());
    }

    /** Hands on what was seen and not told yet; from now on nothing happens by itself. */
    void end() {
        pointer.flush();
        pointer.end();
        deadline.stop();
        keys.release();
    }

    /** Puts the focus where it was meant to be, after something lay over the screen. */
    void refocus() {
        shown.focus();
    }

    private void show(Screen screen) {
        if (shown != null && shown.update(screen)) {
            return;
        }
        deadline.stop();
        pointer.end();
        shown = views.of(screen);
        frame.show(shown);
        shown.focus();
        if (screen instanceof Screen.Trial trial) {
            keys.hold();
            onset.await(dropped -> painted(trial.deadlineMs(), dropped));
        }
    }

    /** An act that may end a phase ends its pointer samples, too: they belong to the phase they were taken in. */
    private void tellPointerBefore(Response response) {
        if (!(response instanceof Response.ChooseAnswer) && !(response instanceof Response.RateConfidence)) {
            pointer.flush();
        }
    }

    private void letDeadlinePass() {
        Outcome outcome = session.act(new Response.LetDeadlinePass());
        if (outcome == Outcome.NOT_NOW && !session.failed() && session.screen() instanceof Screen.Trial) {
            // The engine's clock is the one that counts, and the animation's may run a little ahead of it.
            deadline.setDuration(AGAIN);
            deadline.playFromStart();
        }
    }

    private void painted(OptionalInt deadlineMs, int dropped) {
        session.observe(new Observation.Painted(dropped));
        pointer.begin();
        keys.release();
        deadlineMs.ifPresent(ms -> {
            deadline.setDuration(Duration.millis(ms));
            deadline.playFromStart();
        });
    }
}
