package tandem.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.animation.AnimationTimer;

/** Looks at every pulse of the toolkit: when it began, and what its thread has worked since the one before. */
public final class PulseWatch extends AnimationTimer {

    private static final double NANOS_A_MS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    /** From when a pulse began, in nanoseconds of the machine, to how long its thread had worked until then. */
    private final NavigableMap<Long, Long> pulses = new TreeMap<>();

    @Override
    public void handle(long now) {
        pulses.put(now, threads.getCurrentThreadCpuTime());
    }

    /** When the first pulse under watch began. */
    long first() {
        return pulses.firstKey();
    }

    /** When the pulse began that was under way at {@code nanos}. */
    long begun(long nanos) {
        return pulses.floorKey(nanos);
    }

    /** From each pulse to the next, in milliseconds. */
    public List<Double> intervals() {
        return differences(List.copyOf(pulses.keySet()));
    }

    /** What the window's thread worked from each pulse to the next, input and all, in milliseconds. */
    List<Double> work() {
        return differences(List.copyOf(pulses.values()));
    }

    private static List<Double> differences(List<Long> nanos) {
        List<Double> differences = new ArrayList<>();
        for (int i = 1; i < nanos.size(); i++) {
            differences.add((nanos.get(i) - nanos.get(i - 1)) / NANOS_A_MS);
        }
        return differences;
    }
}
