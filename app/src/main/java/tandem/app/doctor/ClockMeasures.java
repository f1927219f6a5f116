package tandem.app.doctor;

import java.util.ArrayList;
import java.util.List;
import tandem.app.bench.Distribution;

/**
 * What was measured of the clock that stamps events.
 *
 * @param stepNanos from a reading to the next different one, the median
 * @param longestStepMs the longest of these, in milliseconds: the program stood still meanwhile
 */
public record ClockMeasures(double stepNanos, double longestStepMs) {

    private static final int STEPS = 100_000;
    private static final double NANOS_A_MS = 1e6;

    /** Reads it again and again. */
    static ClockMeasures take() {
        List<Double> steps = new ArrayList<>(STEPS);
        long last = System.nanoTime();
        while (steps.size() < STEPS) {
            long now = System.nanoTime();
            if (now != last) {
                steps.add((double) (now - last));
                last = now;
            }
        }
        Distribution distribution = Distribution.of(steps);
        return new ClockMeasures(distribution.quantile(0.5), distribution.max() / NANOS_A_MS);
    }
}
