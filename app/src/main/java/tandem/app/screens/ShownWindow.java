package tandem.app.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import tandem.app.window.ParticipantWindow;
import tandem.app.window.Sessions;
import tandem.app.window.WindowOptions;
import tandem.app.window.WindowThread;
import tandem.app.window.model.SessionModel;

/** A participant's window, worked from outside the JavaFX thread. */
final class ShownWindow implements AutoCloseable {

    private static final long LONGEST_WAIT_NANOS = 120_000_000_000L;

    private final Stage stage;
    private final ParticipantWindow window;

    ShownWindow(Sessions sessions, WindowOptions options) {
        stage = WindowThread.on(Stage::new);
        window = WindowThread.on(() -> {
            ParticipantWindow opened = new ParticipantWindow(stage, sessions, options, () -> {});
            opened.open();
            return opened;
        });
    }

    /** The session's model, once the preparation is over. */
    SessionModel session() {
        return awaiting("a session", window::session);
    }

    /** Waits until a node is there. */
    void await(String selector) {
        awaiting(selector, () -> Optional.ofNullable(stage.getScene().lookup(selector)));
    }

    /** Does something on the JavaFX thread. */
    void act(Runnable work) {
        WindowThread.act(work);
    }

    /** Lets an exception go uncaught where the window lives. */
    void failOnItsThread(RuntimeException failure) {
        Platform.runLater(() -> {
            throw failure;
        });
    }

    void pressEscape() {
        act(() -> Event.fireEvent(
                stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    }

    void click(String selector) {
        act(() -> ((ButtonBase) stage.getScene().lookup(selector)).fire());
    }

    /** Computes something from what the window shows, on the JavaFX thread. */
    <T> T lookAt(Function<Parent, T> look) {
        return WindowThread.on(() -> {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            return look.apply(root);
        });
    }

    /** Writes what the window shows as a PNG. */
    void picture(Path file) throws IOException {
        WritableImage image = WindowThread.on(() -> {
            Node root = stage.getScene().getRoot();
            root.applyCss();
            stage.getScene().getRoot().layout();
            return stage.getScene().snapshot(null);
        });
        // Without transparency, which nothing shown has: files are smaller by a tenth.
        BufferedImage opaque =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        ImageIO.write(SwingFXUtils.fromFXImage(image, opaque), "png", file.toFile());
    }

    @Override
    public void close() {
        act(stage::close);
    }

    private static <T> T awaiting(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (System.nanoTime() < end) {
            Optional<T> found = WindowThread.on(look);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException(what + " did not come");
    }
}
