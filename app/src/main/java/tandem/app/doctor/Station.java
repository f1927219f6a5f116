package tandem.app.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tandem.app.study.Software;
import tandem.app.window.Display;

/**
 * What was measured of a station.
 *
 * @param display empty where there is none
 * @param desktop that brings windows to it, where there is a choice
 * @param clock that stamps events
 * @param disk that data go to
 * @param memoryBytes that the program may use for its objects
 * @param javaFeature version of Java, such as 17
 * @param software by what it is: Tandem, Java, JavaFX, the system
 */
public record Station(
        Optional<DisplayMeasures> display,
        Optional<Desktop> desktop,
        ClockMeasures clock,
        DiskMeasures disk,
        long memoryBytes,
        int javaFeature,
        Map<String, String> software) {

    /**
     * Measures this one.
     *
     * @param folder that data go to
     * @param seconds to look at the display
     */
    public static Station measure(Path folder, double seconds) throws IOException {
        Optional<DisplayMeasures> display =
                Display.present() ? Optional.of(DisplayMeasures.take(seconds)) : Optional.empty();
        Optional<Desktop> desktop = display.flatMap(measured -> Desktop.present());
        return new Station(
                display,
                desktop,
                ClockMeasures.take(),
                DiskMeasures.take(folder),
                Runtime.getRuntime().maxMemory(),
                Runtime.version().feature(),
                known(desktop));
    }

    /** All numbers, as files and records name them; without a display, nothing of it. */
    public Map<String, Object> measures() {
        Map<String, Object> measures = new LinkedHashMap<>();
        display.ifPresent(known -> {
            measures.putAll(known.setting().named());
            measures.putAll(known.frames().named());
            known.input().ifPresent(input -> measures.putAll(input.named()));
        });
        measures.put("clock_step_ns", clock.stepNanos());
        measures.put("clock_longest_step_ms", clock.longestStepMs());
        measures.put("disk_forced_median_ms", disk.forcedMedianMs());
        measures.put("disk_forced_p99_ms", disk.forcedP99Ms());
        measures.put("disk_free_bytes", disk.freeBytes());
        measures.put("memory_bytes", memoryBytes);
        return measures;
    }

    private static Map<String, String> known(Optional<Desktop> desktop) {
        Map<String, String> software = new LinkedHashMap<>();
        software.put("tandem", Software.version());
        software.put(
                "java", System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")");
        software.put("javafx", System.getProperty("javafx.runtime.version", "not started"));
        software.put(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        desktop.ifPresent(which -> software.put("desktop", which.words()));
        software.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        return software;
    }
}
