package tandem.app.window;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView.Action;

/** A pause because nothing can be recorded: tries now and then, and when asked, whether the session can go on. */
final class Pause {

    private static final Duration BETWEEN = Duration.seconds(2);

    private final Supplier<Sessions.Running> goingOn;
    private final Executor background;
    private final Consumer<Sessions.Running> then;
    private final Consumer<Throwable> onFailure;
    private final PauseTransition wait = new PauseTransition(BETWEEN);
    private boolean trying;
    private boolean over;

    /**
     * @param goingOn throws {@link RecordingPausedException} as long as it cannot be; called on {@code background}
     * @param then takes the session that goes on
     * @param onFailure told of anything else that fails
     */
    Pause(
            Supplier<Sessions.Running> goingOn,
            Executor background,
            Consumer<Sessions.Running> then,
            Consumer<Throwable> onFailure) {
        this.goingOn = goingOn;
        this.background = background;
        this.then = then;
        this.onFailure = onFailure;
        wait.setOnFinished(end -> tryAgain());
    }

    /** A calm word, to lie over the screen. */
    Node card(Texts texts, Runnable leave) {
        return Card.of(
                texts.get("pause.title"),
                texts.get("pause.body"),
                List.of(
                        new Action("try-again", texts.get("pause.again"), true, this::tryAgain),
                        new Action("leave", texts.get("leave.leave"), false, leave)));
    }

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
