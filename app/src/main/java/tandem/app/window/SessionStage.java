package tandem.app.window;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
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
import tandem.tasks.TaskMaterials;

/** One session in the window: shows each screen as it becomes current, and sees what the participant does. */
final class SessionStage {

    private static final Duration AGAIN = Duration.millis(20);

    private final Scene scene;
    private final Frame frame;
    private final SessionModel session;
    private final ScreenViews views;
    private final Onset onset;
    private final PointerSampling pointer;
    private final TaskMaterials materials;
    private final StimulusView stimulus;
    private final PauseTransition deadline = new PauseTransition();
    private final PauseTransition advice = new PauseTransition();
    private final PauseTransition exposure = new PauseTransition();
    private final SteadyInput input;
    private final EventHandler<KeyEvent> onKeySeen = this::tellKey;
    private final EventHandler<KeyEvent> onKey = this::handOnKey;
    private final Optional<TimeWatch> time;
    private final Heartbeat heartbeat = new Heartbeat(this::lookAtTime);
    private ScreenView shown;
    private boolean painted;

    SessionStage(
            Scene scene,
            Frame frame,
            SteadyInput input,
            SessionModel session,
            Sessions.Running running,
            Texts texts,
            Runnable leave) {
        this.scene = scene;
        this.frame = frame;
        this.session = session;
        this.onset = new Onset(scene);
        this.pointer = new PointerSampling(scene, session::observe);
        this.input = input;
        this.materials = running.materials();
        this.time = running.clock().map(TimeWatch::new);
        this.stimulus = materials.newView(texts.language(), session::observe);
        this.views = new ScreenViews(session, running.plan().study(), texts, stimulus, leave);
        deadline.setOnFinished(end -> pass(new Response.LetDeadlinePass(), deadline));
        advice.setOnFinished(end -> pass(new Response.LetAdviceCome(), advice));
        exposure.setOnFinished(end -> hideStimulus());
    }

    /** Shows the current screen, and from now on every one that becomes current. */
    void begin() {
        frame.hint().textProperty().bind(session.hintProperty());
        frame.progress().progressProperty().bind(session.progressProperty());
        session.screenProperty().addListener((property, before, now) -> show(now));
        session.beforeActs(this::tellSeenBefore);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, onKeySeen);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, onKey);
        show(session.screen());
        time.ifPresent(watched -> heartbeat.begin());
    }

    /** Hands on what was seen and not told yet; from now on nothing happens by itself. */
    void end() {
        heartbeat.end();
        tellSeen();
        pointer.close();
        stopTimes();
        input.release();
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKeySeen);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, onKey);
    }

    /** Puts the focus where it was meant to be, after something lay over the screen. */
    void refocus() {
        shown.focus();
    }

    private void show(Screen screen) {
        if (shown != null && shown.update(screen)) {
            expectAnswer(screen);
            return;
        }
        stopTimes();
        pointer.end();
        shown = views.of(screen);
        frame.show(shown);
        shown.focus();
        painted = false;
        input.hold();
        onset.await(dropped -> painted(screen, dropped));
    }

    /** Before anything follows from what came meanwhile, such as a deadline that passed with nobody there. */
    private void lookAtTime() {
        time.flatMap(TimeWatch::look).ifPresent(jump -> {
            tellSeen();
            session.observe(jump);
            if (jump.unseen() && painted && session.screen() instanceof Screen.Trial && session.takesActs()) {
                session.pause(new UnseenTimeException());
            }
        });
    }

    /** An act that may end a phase ends its pointer samples, too: they belong to the phase they were taken in. */
    private void tellSeenBefore(Response response) {
        lookAtTime();
        if (!(response instanceof Response.GivesAnswer)) {
            tellSeen();
        }
    }

    private void tellSeen() {
        pointer.flush();
        stimulus.tellRest();
    }

    private void handOnKey(KeyEvent press) {
        if (!frame.covered()) {
            shown.onKey(press);
        }
    }

    /** What is typed into a field is told when it is an answer; what was taken back is nobody's business. */
    private void tellKey(KeyEvent press) {
        if (!(press.getTarget() instanceof TextInputControl) || LeavingKeys.has(press)) {
            session.observe(new Observation.KeyPressed(press.getCode().name()));
        }
    }

    private void stopTimes() {
        deadline.stop();
        advice.stop();
        exposure.stop();
    }

    private void pass(Response time, PauseTransition clock) {
        Outcome outcome = session.act(time);
        boolean early = outcome == Outcome.NOT_NOW || outcome == Outcome.TOO_EARLY;
        boolean awaited = clock == deadline || awaitsAdvice(session.screen());
        if (early && awaited && session.takesActs() && session.screen() instanceof Screen.Trial) {
            // The engine's clock is the one that counts, and the animation's may run a little ahead of it.
            clock.setDuration(AGAIN);
            clock.playFromStart();
        }
    }

    private static boolean awaitsAdvice(Screen screen) {
        return screen instanceof Screen.Trial trial && trial.comingAdvice().isPresent();
    }

    /** What comes after a turn is made ready while its answer is chosen and not submitted yet. */
    private void expectAnswer(Screen screen) {
        turn(screen)
                .ifPresent(trial -> trial.answer().option().ifPresent(option -> expect(trial, Optional.of(option))));
    }

    /** Without an answer a turn can only end where its time can. */
    private void expectNone(Screen.Trial trial) {
        if (trial.deadlineMs().isPresent()) {
            turn(trial).ifPresent(ending -> expect(ending, Optional.empty()));
        }
    }

    private void expect(Screen.Trial trial, Optional<String> answer) {
        materials.expect(trial.itemId(), answer, trial.block().condition().explanation());
    }

    /** A trial whose answer decides how a game goes on. */
    private static Optional<Screen.Trial> turn(Screen screen) {
        return screen instanceof Screen.Trial trial
                        && trial.place().isPresent()
                        && trial.phase().rests()
                ? Optional.of(trial)
                : Optional.empty();
    }

    private void hideStimulus() {
        lookAtTime();
        if (!session.takesActs()) {
            return;
        }
        shown.hideStimulus();
        session.observe(new Observation.StimulusHidden());
    }

    private void painted(Screen screen, int dropped) {
        lookAtTime();
        painted = true;
        if (screen instanceof Screen.Trial trial) {
            painted(trial, dropped);
        }
        input.release();
    }

    private void painted(Screen.Trial trial, int dropped) {
        session.observe(new Observation.Painted(dropped));
        if (!session.takesActs()) {
            return;
        }
        frame.markOnset();
        pointer.begin();
        expectNone(trial);
        begin(deadline, trial.deadlineMs());
        begin(exposure, trial.exposureMs());
        begin(advice, trial.comingAdvice().map(Screen.ComingAdvice::afterMs).orElse(OptionalInt.empty()));
    }

    private static void begin(PauseTransition clock, OptionalInt ms) {
        ms.ifPresent(after -> {
            clock.setDuration(Duration.millis(after));
            clock.playFromStart();
        });
    }
}
