package tandem.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is thought of a station, and why. */
public final class Judgement {

    /** The window is made for that, and nothing smaller. */
    private static final double LEAST_WIDTH = 1280;

    private static final double LEAST_HEIGHT = 720;

    /** One frame in a hundred that comes late shifts a mean onset by less than a millisecond. */
    private static final double FEW_LATE = 0.01;

    private static final double MANY_LATE = 0.1;
    private static final double SLOWEST_FRAME_MS = 35;
    private static final double FINE_STEP_NANOS = 1_000;
    private static final double COARSE_STEP_NANOS = 1_000_000;

    /** What a power cut takes is what the disk needs to force once or twice. */
    private static final double QUICK_DISK_MS = 100;

    private static final double SLOW_DISK_MS = 2000;
    private static final long MUCH_SPACE = 5_000_000_000L;
    private static final long LITTLE_SPACE = 500_000_000L;
    private static final long MUCH_MEMORY = 1_000_000_000L;
    private static final long LITTLE_MEMORY = 256_000_000L;
    private static final int JAVA = 17;

    private Judgement() {}

    /** One finding for each thing that was measured. */
    public static List<Finding> of(Station station) {
        List<Finding> findings = new ArrayList<>();
        findings.add(display(station.display()));
        station.display().ifPresent(display -> {
            findings.add(scale(display));
            findings.add(frames(display));
        });
        findings.add(clock(station.clock()));
        findings.add(disk(station.disk()));
        findings.add(space(station.disk()));
        findings.add(memory(station.memoryBytes()));
        findings.add(java(station.javaFeature()));
        return List.copyOf(findings);
    }

    /** Whether a study can be run there. */
    public static boolean fit(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.NOT_FIT);
    }

    private static Finding display(Optional<DisplayMeasures> measured) {
        if (measured.isEmpty()) {
            return Finding.notFit(
                    "display",
                    "there is none",
                    "nobody can take part; run it where there is one (simulate needs none)");
        }
        DisplayMeasures display = measured.get();
        String told = said("%.0f × %.0f pixels", display.width(), display.height());
        return display.width() < LEAST_WIDTH || display.height() < LEAST_HEIGHT
                ? Finding.notFit(
                        "display", told, "texts and pictures are cut off; use one of 1280 × 720 pixels or more")
                : Finding.good("display", told);
    }

    private static Finding scale(DisplayMeasures display) {
        String told = said("× %.2f", display.scale());
        return display.scale() == Math.rint(display.scale())
                ? Finding.good("scale", told)
                : Finding.careful(
                        "scale",
                        told,
                        "pictures are drawn anew between the display's pixels and look softer; set the system's scale to"
                                + " 100 % or 200 %");
    }

    private static Finding frames(DisplayMeasures display) {
        String told = said(
                "%.1f ms (%.0f a second), %.1f %% of %d came late",
                display.frameMs(), 1000 / display.frameMs(), 100 * display.lateShare(), display.frames());
        if (display.frameMs() > SLOWEST_FRAME_MS || display.lateShare() > MANY_LATE) {
            return Finding.notFit(
                    "frames",
                    told,
                    "onsets are off by a frame or more in many trials; close other programs, and see that the graphics"
                            + " driver is installed");
        }
        return display.lateShare() > FEW_LATE
                ? Finding.careful(
                        "frames",
                        told,
                        "some onsets are a frame late, which dropped_pulses tells; close other programs")
                : Finding.good("frames", told);
    }

    private static Finding clock(ClockMeasures clock) {
        String told = said("steps of %.0f ns, at most %.2f ms", clock.stepNanos(), clock.longestStepMs());
        if (clock.stepNanos() > COARSE_STEP_NANOS) {
            return Finding.notFit("clock", told, "times are no better than its steps; use another machine");
        }
        return clock.stepNanos() > FINE_STEP_NANOS
                ? Finding.careful("clock", told, "times are no better than its steps; that is enough for most studies")
                : Finding.good("clock", told);
    }

    private static Finding disk(DiskMeasures disk) {
        String told = said("a page is forced in %.1f ms, 99 %% in %.1f ms", disk.forcedMedianMs(), disk.forcedP99Ms());
        if (disk.forcedP99Ms() > SLOW_DISK_MS) {
            return Finding.notFit(
                    "disk",
                    told,
                    "a power cut would take seconds of a session; put the database on a disk of this machine");
        }
        return disk.forcedP99Ms() > QUICK_DISK_MS
                ? Finding.careful(
                        "disk",
                        told,
                        "a power cut may take so much of a session; put the database on a disk of this machine that"
                                + " nothing else writes to")
                : Finding.good("disk", told);
    }

    private static Finding space(DiskMeasures disk) {
        String told = said("%.1f GB are free", disk.freeBytes() / 1e9);
        if (disk.freeBytes() < LITTLE_SPACE) {
            return Finding.notFit("space", told, "sessions would pause for want of room; make room on that disk");
        }
        return disk.freeBytes() < MUCH_SPACE
                ? Finding.careful(
                        "space", told, "that holds a study, but hardly its explanations and exports; make room")
                : Finding.good("space", told);
    }

    private static Finding memory(long bytes) {
        String told = said("%.1f GB for the program", bytes / 1e9);
        if (bytes < LITTLE_MEMORY) {
            return Finding.notFit("memory", told, "too little for the window; use a machine with 2 GB or more");
        }
        return bytes < MUCH_MEMORY
                ? Finding.careful("memory", told, "too little for large networks and pictures; use a machine with 4 GB")
                : Finding.good("memory", told);
    }

    private static Finding java(int feature) {
        return feature < JAVA
                ? Finding.notFit("java", "version " + feature, "install a JDK 17 or later")
                : Finding.good("java", "version " + feature);
    }

    private static String said(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
