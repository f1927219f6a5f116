package tandem.app.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import tandem.app.bench.Distribution;

/**
 * What was measured of a window's frames.
 *
 * @param count how many intervals from a frame to the next were seen
 * @param medianMs of the intervals, in milliseconds
 * @param sdMs their standard deviation, in milliseconds, those that came late included
 * @param lateShare of the intervals that took more than half as long again as the median
 * @param histogram how many intervals there were, by whole milliseconds
 */
public record FrameMeasures(int count, double medianMs, double sdMs, double lateShare, Map<Integer, Long> histogram) {

    private static final double LATE = 1.5;
    private static final double MS_A_SECOND = 1000;

    /** With more late ones than that, the median need not be an interval of the display's. */
    private static final double TOO_MANY_LATE = 0.1;

    /** @param intervals in milliseconds, in any order */
    static FrameMeasures of(List<Double> intervals) {
        Distribution distribution = Distribution.of(intervals);
        double median = distribution.quantile(0.5);
        Map<Integer, Long> histogram = new TreeMap<>();
        intervals.forEach(ms -> histogram.merge((int) Math.floor(ms), 1L, Long::sum));
        return new FrameMeasures(
                distribution.count(), median, distribution.sd(), distribution.above(LATE * median), histogram);
    }

    /**
     * How often the window is drawn anew in a second, estimated from the median, which a few late frames do not move. On a
     * display that is quicker than the toolkit's 60 a second, this is the toolkit's rate; empty where many frames came late.
     */
    public OptionalDouble estimatedHz() {
        return count > 0 && lateShare <= TOO_MANY_LATE
                ? OptionalDouble.of(MS_A_SECOND / medianMs)
                : OptionalDouble.empty();
    }

    /** As files and records name it. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        estimatedHz().ifPresent(hz -> named.put("refresh_hz", hz));
        named.put("frames", count);
        if (count > 1) {
            named.put("frame_ms", medianMs);
            named.put("frame_sd_ms", sdMs);
            named.put("frames_late_share", lateShare);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        histogram.forEach((ms, frames) -> counts.put(Integer.toString(ms), frames));
        named.put("frame_histogram_ms", counts);
        return named;
    }
}
