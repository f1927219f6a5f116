package tandem.app.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView.Action;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Screen;
import tandem.tasks.Task;

/**
 * A participant's hour, from the choice of language to the last word. All of it happens on the JavaFX thread but what may
 * take long, which happens on one thread of its own.
 */
public final class ParticipantWindow {

    private final Stage stage;
    private final Sessions sessions;
    private final WindowOptions options;
    private final Runnable onClosed;
    private final Frame frame;
    private final Scene scene;
    private final SteadyInput input;
    private final DisplayWatch displays;
    private final Background background = new Background();
    private final UncaughtFailures uncaught = new UncaughtFailures(failure -> trouble("window", failure));
    private Texts texts;
    private Optional<Sessions.Running> running = Optional.empty();
    private Optional<SessionModel> model = Optional.empty();
    private Optional<SessionStage> sessionStage = Optional.empty();
    private Optional<Pause> pause = Optional.empty();
    private boolean closing;
    private boolean troubled;

    /** @param onClosed called once, on the JavaFX thread, when the window is gone and all is on the disk */
    public ParticipantWindow(Stage stage, Sessions sessions, WindowOptions options, Runnable onClosed) {
        this.stage = stage;
        this.sessions = sessions;
        this.options = options;
        this.onClosed = onClosed;
        this.texts =
                new Texts(options.language().orElse(sessions.study().languages().get(0)));
        this.displays = new DisplayWatch(stage, options.fullScreen(), this::observe);
        this.frame = new Frame(options.display());
        this.scene = new Scene(frame.root(), options.width(), options.height());
        this.input = new SteadyInput(scene);
    }

    /** Opens the window at its first screen. */
    public void open() {
        Theme.apply(scene);
        LeavingKeys.take(scene, this::askToLeave);
        stage.setTitle("Tandem");
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            askToLeave();
        });
        Focus.of(scene).addListener((property, before, now) -> observe(new Observation.FocusChanged(now)));
        uncaught.begin();
        if (options.fullScreen()) {
            WholeDisplay.fill(stage, options.display().display());
        }
        stage.show();
        stage.setFullScreen(options.fullScreen());
        displays.begin();
        sessions.opening().ifPresentOrElse(this::openSessions, this::start);
    }

    /** The session's model once a session is under way: where a simulated hand takes hold. */
    public Optional<SessionModel> session() {
        return model;
    }

    /** Closes the window when the session is over, as its last button does; else nothing happens. */
    public void finish() {
        if (model.filter(session -> session.screen() instanceof Screen.Ended).isPresent()) {
            close();
        }
    }

    /** Not before the window is painted, so that whoever started it sees that it comes. */
    private void openSessions(Sessions.Opening opening) {
        Task.Progress progress = showPreparing();
        new Onset(scene).await(dropped -> {
            if (!closing) {
                background.act(() -> opening.open(progress), this::start, this::endUnopened);
            }
        });
    }

    private void endUnopened(Throwable failure) {
        options.onTrouble().accept(failure);
        close();
    }

    private void start() {
        if (closing) {
            return;
        } else if (options.resume().isPresent()) {
            prepare(progress -> sessions.resume(options.resume().get(), progress));
            return;
        } else if (options.newParticipant()) {
            chooseLanguage();
            return;
        }
        inBackground("unfinished sessions", sessions::unfinished, unfinished -> {
            if (unfinished.isEmpty()) {
                chooseLanguage();
            } else {
                frame.show(new StartView(
                        texts,
                        unfinished,
                        chosen -> {
                            texts = new Texts(chosen.language());
                            prepare(progress -> sessions.resume(chosen.session(), progress));
                        },
                        this::chooseLanguage));
            }
        });
    }

    private void chooseLanguage() {
        List<String> languages = sessions.study().languages();
        if (options.language().isPresent() || languages.size() == 1) {
            begin(options.language().orElse(languages.get(0)));
        } else {
            frame.show(new LanguageView(sessions.study(), this::begin));
        }
    }

    private void begin(String language) {
        texts = new Texts(language);
        prepare(progress -> sessions.begin(language, progress));
    }

    private void prepare(Function<Task.Progress, Sessions.Running> opening) {
        Task.Progress progress = showPreparing();
        inBackground("preparation", () -> opening.apply(progress), this::run);
    }

    private Task.Progress showPreparing() {
        PreparingView preparing = new PreparingView(texts);
        frame.show(preparing);
        return (what, done, total) -> Platform.runLater(() -> preparing.show(total == 0 ? 1 : (double) done / total));
    }

    private void run(Sessions.Running session) {
        running = Optional.of(session);
        if (closing) {
            return;
        }
        texts = new Texts(session.identity().language());
        SessionModel now = new SessionModel(session.engine(), texts, this::stopped);
        model = Optional.of(now);
        SessionStage shown = new SessionStage(scene, frame, input, now, session, texts, this::close);
        sessionStage = Optional.of(shown);
        shown.begin();
    }

    private void askToLeave() {
        boolean over =
                model.map(session -> session.screen() instanceof Screen.Ended).orElse(true);
        if (over || troubled) {
            close();
        } else if (!frame.covered()) {
            observe(new Observation.CloseAsked());
            frame.cover(Card.askingToLeave(texts, this::stay, this::leave));
            frame.root().lookup("#stay").requestFocus();
        }
    }

    private void stay() {
        observe(new Observation.CloseDeclined());
        frame.uncover();
        sessionStage.ifPresent(SessionStage::refocus);
    }

    private void leave() {
        sessionStage.ifPresent(SessionStage::end);
        observe(new Observation.Interrupted());
        close();
    }

    private void stopped(String where, RuntimeException failure) {
        if (failure instanceof RecordingPausedException) {
            pause(Pause.Why.UNRECORDED, failure).begin();
        } else if (failure instanceof UnseenTimeException) {
            pause(Pause.Why.UNSEEN, failure);
        } else {
            trouble(where, failure);
        }
    }

    /** Over the screen lies a calm word until the session can go on in the very same place. */
    private Pause pause(Pause.Why kind, RuntimeException why) {
        log().warn("the session pauses: {}", why.getMessage());
        sessionStage.ifPresent(SessionStage::end);
        Pause begun = new Pause(
                running.orElseThrow()::afterPause,
                model.orElseThrow(),
                background,
                this::goOn,
                failure -> trouble("pause", failure));
        pause = Optional.of(begun);
        frame.cover(begun.card(texts, kind, this::leave));
        return begun;
    }

    private void goOn(Sessions.Running session) {
        log().warn("the session goes on");
        frame.uncover();
        run(session);
    }

    /** The participant reads a calm sentence; what happened stands in the log and, where it can, in the data. */
    private void trouble(String where, Throwable failure) {
        log().error("failure in {}", where, failure);
        if (troubled) {
            return;
        }
        troubled = true;
        sessionStage.ifPresent(SessionStage::end);
        running.ifPresent(session -> {
            try {
                session.engine().observe(new Observation.Failed(where, String.valueOf(failure.getMessage())));
            } catch (RuntimeException again) {
                log().error("the failure could not be recorded", again);
            }
        });
        frame.cover(Card.of(
                texts.get("trouble.title"),
                texts.get("trouble.body"),
                List.of(new Action("close", texts.get("close"), true, this::close))));
        options.onTrouble().accept(failure);
    }

    /** Not before it is needed: a logger takes longer to come up than the window's first picture. */
    private static Logger log() {
        return LoggerFactory.getLogger(ParticipantWindow.class);
    }

    private void observe(Observation observation) {
        model.ifPresent(session -> session.observe(observation));
    }

    private <T> void inBackground(String what, Supplier<T> work, Consumer<T> then) {
        background.compute(work, then, failure -> trouble(what, failure));
    }

    private void close() {
        if (closing) {
            return;
        }
        closing = true;
        displays.end();
        if (running.isEmpty()) {
            // What is being opened is waited for, but not by whoever has turned away.
            stage.hide();
        }
        // Who presses again meanwhile has left already, and a window that goes away loses the focus.
        scene.addEventFilter(InputEvent.ANY, Event::consume);
        model.ifPresent(SessionModel::end);
        sessionStage.ifPresent(SessionStage::end);
        pause.ifPresent(Pause::end);
        stage.setOnCloseRequest(null);
        // A preparation under way ends first and leaves its session to be closed.
        background.execute(() -> Platform.runLater(this::release));
    }

    private void release() {
        background.execute(() -> {
            try {
                running.ifPresent(Sessions.Running::close);
            } catch (RuntimeException failure) {
                log().error("the session could not be closed", failure);
                options.onTrouble().accept(failure);
            } finally {
                Platform.runLater(() -> {
                    stage.close();
                    background.shutdown();
                    onClosed.run();
                    uncaught.end();
                });
            }
        });
    }
}
