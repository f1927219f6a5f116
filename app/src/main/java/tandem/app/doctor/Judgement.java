package tandem.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is thought of a station, and why. */
public final class Judgement {

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
        findings.addAll(DisplayJudgement.of(station.display(), station.desktop()));
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
