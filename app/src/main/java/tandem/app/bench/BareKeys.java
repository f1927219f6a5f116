package tandem.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import tandem.app.window.WindowThread;

/** How long keys take into a window that does nothing but look at the clock. */
final class BareKeys {

    private static final double NANOS_A_MS = 1e6;

    private BareKeys() {}

    /** From pressing a key to its event, in milliseconds. */
    static Distribution pressed(int times) {
        Robot robot = WindowThread.on(Robot::new);
        Stage stage = WindowThread.on(() -> {
            Stage opened = new Stage();
            opened.setScene(new Scene(new Pane(), 1280, 720));
            opened.show();
            opened.requestFocus();
            robot.mouseMove(opened.getX() + 400, opened.getY() + 360);
            return opened;
        });
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            WindowThread.awaitPulse();
            CompletableFuture<Long> seen = new CompletableFuture<>();
            long before = WindowThread.on(() -> {
                stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> seen.complete(System.nanoTime()));
                long now = System.nanoTime();
                robot.keyPress(KeyCode.F);
                robot.keyRelease(KeyCode.F);
                return now;
            });
            taken.add((seen.join() - before) / NANOS_A_MS);
        }
        WindowThread.act(stage::close);
        return Distribution.of(taken);
    }
}
