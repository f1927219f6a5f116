package tandem.app.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A program that ends as soon as its first window has its first pulse: a bare window, or Tandem with any command. */
public final class StartedProgram {

    /** What it prints then. */
    static final String SHOWN = "shown";

    private static final long LOOK_AGAIN_NANOS = 1_000_000L;

    private StartedProgram() {}

    /** @param words a command of Tandem; none for a bare window */
    public static void main(String[] words) throws ReflectiveOperationException {
        Thread watcher = new Thread(StartedProgram::watch, "first-window");
        watcher.setDaemon(true);
        watcher.start();
        if (words.length == 0) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new Label("Tandem"), 1280, 720));
                stage.show();
            });
        } else {
            // By its name, for the program's door is no part of any room.
            Class.forName("tandem.app.Main").getMethod("main", String[].class).invoke(null, (Object) words);
        }
    }

    private static void watch() {
        while (true) {
            try {
                Platform.runLater(() -> {
                    Window.getWindows().addListener((ListChangeListener<Window>) change -> opened());
                    opened();
                });
                return;
            } catch (IllegalStateException notStarted) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }

    private static void opened() {
        Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .findFirst()
                .ifPresent(window -> {
                    window.getScene().addPostLayoutPulseListener(() -> {
                        System.out.println(SHOWN);
                        System.out.flush();
                        Runtime.getRuntime().halt(0);
                    });
                    Platform.requestNextPulse();
                });
    }
}
