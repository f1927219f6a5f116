package tandem.app.monkey;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import tandem.app.window.ParticipantWindow;
import tandem.app.window.Sessions;
import tandem.app.window.WindowOptions;
import tandem.app.window.WindowThread;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Screen;

/** A participant's window, opened and looked at from outside the JavaFX thread. */
final class MonkeyWindow {

    private static final long LONGEST_WAIT_NANOS = 120_000_000_000L;

    private final Stage stage;
    private final ParticipantWindow window;
    private final Witness witness;
    private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /** Opens it. */
    MonkeyWindow(Sessions sessions, WindowOptions options, Witness witness) {
        this.witness = witness;
        this.stage = WindowThread.on(Stage::new);
        this.window = WindowThread.on(() -> {
            ParticipantWindow opened =
                    new ParticipantWindow(stage, sessions, options.telling(troubles::add), () -> closed = true);
            opened.open();
            return opened;
        });
    }

    Stage stage() {
        return stage;
    }

    /** Whether it is gone and all is on the disk. */
    boolean closed() {
        return closed;
    }

    /** Whether nothing more is to come of it. */
    boolean over() {
        return closed || !troubles.isEmpty();
    }

    List<Throwable> troubles() {
        return List.copyOf(troubles);
    }

    /** Waits until it is closed, or in trouble. */
    void awaitClosed() {
        await(() -> "the window does not close", this::over);
    }

    /** Waits until a session is under way, if the window does not close before. */
    void awaitSession() {
        await(() -> "no session comes", () -> over() || session().isPresent());
    }

    /** What the session shows, once it is under way. */
    Optional<Screen> screen() {
        return session().map(SessionModel::screen);
    }

    /** The session's model, which the witness knows from now on. */
    Optional<SessionModel> session() {
        return WindowThread.on(() -> {
            window.session().ifPresent(witness::watch);
            return window.session();
        });
    }

    boolean shows(String selector) {
        return WindowThread.on(() -> stage.getScene().getRoot().lookup(selector) != null);
    }

    /** The calm word below, or an empty text. */
    String hint() {
        return WindowThread.on(
                () -> stage.getScene().getRoot().lookup("#hint") instanceof Labeled hint ? hint.getText() : "");
    }

    /** Closes it at once, whatever it shows; for a window that is in trouble. */
    void drop() {
        WindowThread.act(stage::close);
    }

    /** Looks at a condition in every pulse until it holds. */
    static void await(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what.get());
            }
            WindowThread.awaitPulse();
        }
    }
}
