package tandem.app.doctor;

import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import tandem.app.bench.PulseWatch;
import tandem.app.window.WindowHost;
import tandem.app.window.WindowThread;

/**
 * What was measured of the primary display.
 *
 * @param setting that the system has for it
 * @param frames of a window on it
 */
public record DisplayMeasures(DisplaySetting setting, FrameMeasures frames) {

    /** A window that has just opened is still busy with that, which no trial is. */
    private static final Duration SETTLING = Duration.millis(500);

    /** Opens a window, and looks at its frames for so long. */
    static DisplayMeasures take(double seconds) {
        OptionalDouble reported = ReportedRefresh.ask();
        WindowHost.start();
        PulseWatch pulses = WindowThread.on(PulseWatch::new);
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Stage stage = WindowThread.on(() -> {
            Stage opened = new Stage();
            opened.setTitle("Tandem");
            opened.setScene(new Scene(new Pane(), 1280, 720));
            opened.show();
            after(SETTLING, () -> {
                pulses.start();
                after(Duration.seconds(seconds), () -> over.complete(true));
            });
            return opened;
        });
        over.join();
        FrameMeasures frames = WindowThread.on(() -> {
            pulses.stop();
            stage.close();
            return FrameMeasures.of(pulses.intervals());
        });
        return new DisplayMeasures(DisplaySetting.now(reported), frames);
    }

    private static void after(Duration pause, Runnable then) {
        PauseTransition waiting = new PauseTransition(pause);
        waiting.setOnFinished(end -> then.run());
        waiting.play();
    }
}
