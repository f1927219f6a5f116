package tandem.app.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import tandem.app.bench.Distribution;
import tandem.app.window.WindowThread;

/**
 * How long the system takes to bring an input to a window. The pointer is moved by the system's own means, so that what a
 * mouse or a keyboard takes itself is not in it.
 *
 * @param medianMs from a move of the pointer to its event in the window, in milliseconds
 * @param p99Ms what 99 % of these take at most
 */
public record InputMeasures(double medianMs, double p99Ms) {

    private static final int MOVES = 40;
    private static final long LONGEST_WAIT_MS = 500;
    private static final int STEP = 16;
    private static final double NANOS_A_MS = 1e6;

    /**
     * Moves the pointer over {@code stage} for a second, and back to where it was.
     *
     * @return empty where the system lets moves by programs not through
     */
    static Optional<InputMeasures> take(Stage stage) {
        Robot robot = WindowThread.on(Robot::new);
        Point2D before = WindowThread.on(robot::getMousePosition);
        AtomicReference<CompletableFuture<Long>> awaited = new AtomicReference<>(new CompletableFuture<>());
        EventHandler<MouseEvent> seen = event -> awaited.get().complete(System.nanoTime());
        WindowThread.act(() -> stage.getScene().addEventFilter(MouseEvent.MOUSE_MOVED, seen));
        try {
            List<Double> taken = new ArrayList<>();
            for (int i = 0; i <= MOVES; i++) {
                Optional<Double> ms = moved(robot, stage, i, awaited);
                if (ms.isEmpty()) {
                    return Optional.empty();
                }
                taken.add(ms.get());
            }
            // The first one brings the pointer into the window, which takes longer.
            Distribution distribution = Distribution.of(taken.subList(1, taken.size()));
            return Optional.of(new InputMeasures(distribution.quantile(0.5), distribution.quantile(0.99)));
        } finally {
            WindowThread.act(() -> robot.mouseMove(before));
        }
    }

    /** What a move takes; empty where it does not arrive. */
    private static Optional<Double> moved(
            Robot robot, Stage stage, int number, AtomicReference<CompletableFuture<Long>> awaited) {
        WindowThread.awaitPulse();
        CompletableFuture<Long> arrival = new CompletableFuture<>();
        long begun = WindowThread.on(() -> {
            awaited.set(arrival);
            long now = System.nanoTime();
            robot.mouseMove(
                    stage.getX() + stage.getWidth() / 2 + number % 2 * STEP, stage.getY() + stage.getHeight() / 2);
            return now;
        });
        try {
            return Optional.of((arrival.get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS) - begun) / NANOS_A_MS);
        } catch (TimeoutException lost) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As files and records name it. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("input_median_ms", medianMs);
        named.put("input_p99_ms", p99Ms);
        return named;
    }
}
