package tandem.app.window;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView.Action;

/** A pause in a session: tries when asked, and now and then where it is begun, whether it can go on. */
final class Pause {

    private static final Duration BETWEEN = Duration.seconds(2);

    private final Supplier<Sessions.Running> goingOn;
    private final SessionModel model;
    private final Executor background;
    private final Consumer<Sessions.Running> then;
    private final Consumer<Throwable> onFailure;
    private final PauseTransition wait = new PauseTransition(BETWEEN);
    private boolean trying;
    private boolean over;

    /** Why a session pauses. */
    enum Why {
        /** Nothing can be recorded. */
        UNRECORDED,
        /** Time went by in a trial that the window did not see. */
        UNSEEN
    }

    /**
     * @param goingOn throws {@link RecordingPausedException} as long as it cannot be; called on {@code background}
     * @param model of the session so far, which hands nothing on any more once it is tried
     * @param then takes the session that goes on
     * @param onFailure told of anything else that fails
     */
    Pause(
            Supplier<Sessions.Running> goingOn,
            SessionModel model,
            Executor background,
            Consumer<Sessions.Running> then,
            Consumer<Throwable> onFailure) {
        this.goingOn = goingOn;
        this.model = model;
        this.background = background;
        this.then = then;
        this.onFailure = onFailure;
        wait.setOnFinished(end -> tryAgain());
    }

    /** A calm word, to lie over the screen. */
    Node card(Texts texts, Why why, Runnable leave) {
        Action goOn = new Action(
                "try-again",
                why == Why.UNSEEN ? texts.get("unseen.again") : texts.get("pause.again"),
                true,
                this::tryAgain);
        Action stop = new Action("leave", texts.get("leave.leave"), false, leave);
        return switch (why) {
            case UNRECORDED -> Card.of(texts.get("pause.title"), texts.get("pause.body"), List.of(goOn, stop));
            case UNSEEN -> Card.of(texts.get("unseen.title"), texts.get("unseen.body"), List.of(goOn, stop));
        };
    }

    /** Tries now and then from now on. */
    void begin() {
        wait.playFromStart();
    }

    /** Nothing is tried any more. */
    void end() {
        over = true;
        wait.stop();
    }

    private void tryAgain() {
        if (trying || over) {
            return;
        }
        trying = true;
        // What it told while another reads what is stored would be told by both.
        model.end();
        wait.stop();
        background.execute(() -> {
            try {
                Sessions.Running session = goingOn.get();
                Platform.runLater(() -> {
                    end();
                    then.accept(session);
                });
            } catch (RecordingPausedException notYet) {
                Platform.runLater(this::waitOn);
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> {
                    end();
                    onFailure.accept(failure);
                });
            }
        });
    }

    private void waitOn() {
        trying = false;
        if (!over) {
            begin();
        }
    }
}
