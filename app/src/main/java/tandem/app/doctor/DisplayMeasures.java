package tandem.app.doctor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import tandem.app.bench.Distribution;
import tandem.app.bench.PulseWatch;
import tandem.app.window.WindowHost;
import tandem.app.window.WindowThread;

/**
 * What was measured of the primary display.
 *
 * @param width in pixels of the toolkit
 * @param height in pixels of the toolkit
 * @param scale pixels of the display to one of the toolkit
 * @param frames how many intervals from a frame to the next were seen
 * @param frameMs their median, in milliseconds
 * @param lateShare of the intervals that took more than half as long again
 * @param histogram how many intervals there were, by whole milliseconds
 */
public record DisplayMeasures(
        double width,
        double height,
        double scale,
        int frames,
        double frameMs,
        double lateShare,
        Map<Integer, Long> histogram) {

    private static final double LATE = 1.5;

    /** Opens a window for so long. */
    static DisplayMeasures take(double seconds) {
        WindowHost.start();
        PulseWatch pulses = WindowThread.on(PulseWatch::new);
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Stage stage = WindowThread.on(() -> {
            Stage opened = new Stage();
            opened.setTitle("Tandem");
            opened.setScene(new Scene(new Pane(), 1280, 720));
            opened.show();
            pulses.start();
            PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(end -> over.complete(true));
            pause.play();
            return opened;
        });
        over.join();
        return WindowThread.on(() -> {
            pulses.stop();
            stage.close();
            return of(Screen.getPrimary(), pulses.intervals());
        });
    }

    private static DisplayMeasures of(Screen screen, List<Double> intervals) {
        Distribution distribution = Distribution.of(intervals);
        Map<Integer, Long> histogram = new TreeMap<>();
        intervals.forEach(ms -> histogram.merge((int) Math.floor(ms), 1L, Long::sum));
        Rectangle2D bounds = screen.getBounds();
        double median = distribution.quantile(0.5);
        return new DisplayMeasures(
                bounds.getWidth(),
                bounds.getHeight(),
                screen.getOutputScaleX(),
                distribution.count(),
                median,
                distribution.above(LATE * median),
                histogram);
    }
}
