package tandem.app.doctor;

import java.util.Optional;
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
 * @param input to that window; empty where it could not be measured
 */
public record DisplayMeasures(DisplaySetting setting, FrameMeasures frames, Optional<InputMeasures> input) {

    /** A window that has just opened is still busy with that, which no trial is. */
    private static final Duration SETTLING = Duration.millis(500);

    /** Opens a window, looks at its frames for so long, and moves the pointer over it. */
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
            return FrameMeasures.of(pulses.intervals());
        });
        Optional<InputMeasures> input = InputMeasures.take(stage);
        WindowThread.act(stage::close);
        return new DisplayMeasures(DisplaySetting.now(reported), frames, input);
    }

    private static void after(Duration pause, Runnable then) {
        PauseTransition waiting = new PauseTransition(pause);
        waiting.setOnFinished(end -> then.run());
        waiting.play();
    }
}
