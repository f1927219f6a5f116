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
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.tasks.StimulusView;

/** One session in the window: shows each screen as it becomes current, and sees what the participant does. */
final class SessionStage {

    private final Scene scene;
    private final Frame frame;
    private final SessionModel session;
    private final ScreenViews views;
    private final Onset onset;
    private final PointerSampling pointer;
    private final PauseTransition deadline = new PauseTransition();
    private ScreenView shown;

    SessionStage(
            Scene scene, Frame frame, SessionModel session, Sessions.Running running, Texts texts, Runnable leave) {
        this.scene = scene;
        this.frame = frame;
        this.session = session;
        this.onset = new Onset(scene);
        this.pointer = new PointerSampling(scene, session::observe);
        StimulusView stimulus = running.materials().newView(texts.language(), session::observe);
        List<String> answers = running.plan().options();
        this.views = new ScreenViews(session, running.plan().study(), answers, texts, stimulus, leave);
        deadline.setOnFinished(end -> session.act(new Response.LetDeadlinePass()));
    }

    /** Shows the current screen, and from now on every one that becomes current. */
    void begin() {
        frame.hint().textProperty().bind(session.hintProperty());
        frame.progress().progressProperty().bind(session.progressProperty());
        session.screenProperty().addListener((property, before, now) -> show(now));
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

    /** Hands on what was seen and not told yet. */
    void flush() {
        pointer.flush();
    }

    /** Shows the current screen anew. */
    void refresh() {
        shown = views.of(session.screen());
        frame.show(shown);
    }

    private void show(Screen screen) {
        if (shown != null && shown.update(screen)) {
            return;
        }
        deadline.stop();
        pointer.flush();
        pointer.end();
        shown = views.of(screen);
        frame.show(shown);
        frame.focusPrimary();
        shown.focus();
        if (screen instanceof Screen.Trial trial) {
            pointer.begin();
            onset.await(dropped -> painted(trial.deadlineMs(), dropped));
        }
    }

    private void painted(OptionalInt deadlineMs, int dropped) {
        session.observe(new Observation.Painted(dropped));
        deadlineMs.ifPresent(ms -> {
            deadline.setDuration(Duration.millis(ms));
            deadline.playFromStart();
        });
    }
}
