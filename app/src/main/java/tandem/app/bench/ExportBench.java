package tandem.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;

/** How long an export of many events takes, and how much memory, beside SQLite's own program on the same file. */
public final class ExportBench {

    /** What the program that exports may use for its objects. */
    private static final String HEAP = "-Xmx80m";

    private static final long LOOK_AGAIN_MS = 20;
    private static final String PEAK = "VmHWM:";

    private final OpenStudy study;
    private final RecordedSession recorded;

    /**
     * A run of a program.
     *
     * @param seconds it took, with its start
     * @param peakBytes the most memory it had of all kinds; empty where the system does not tell
     */
    public record Run(double seconds, OptionalLong peakBytes) {}

    /**
     * What was measured.
     *
     * @param events in the database
     * @param bytes of the database
     * @param export {@code tandem export}, all its files
     * @param sqlite3 {@code sqlite3 -csv} on the table of events alone; empty where it is not found
     */
    public record Measured(long events, long bytes, Run export, Optional<Run> sqlite3) {}

    /** @param study whose events are exported */
    public ExportBench(OpenStudy study) {
        this.study = study;
        this.recorded = new RecordedSession(study);
    }

    /**
     * Measures with files in {@code folder}.
     *
     * @param events at least so many; only whole sessions are written
     * @throws IllegalStateException if the export fails
     */
    public Measured run(Path folder, long events) throws IOException, InterruptedException {
        Path database = folder.resolve("bench.db");
        long written = write(database, events);
        Run export = timed(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "tandem.app.Main",
                        "export",
                        "--db",
                        database.toString(),
                        "--out",
                        folder.resolve("csv").toString()),
                folder.resolve("export.out"));
        return new Measured(written, Files.size(database), export, sqlite3(folder, database));
    }

    private long write(Path database, long events) {
        long written = 0;
        try (EventStore store = EventStore.open(database)) {
            for (int number = 1; written < events; number++) {
                NewSession session = new NewSession(
                        "bench-" + number, "bench", "en", "bench", true, Instant.EPOCH, Software.version());
                try (SessionLease lease = store.allocate(study.record(), session)) {
                    recorded.of(lease.identity()).forEach(store.sink()::accept);
                    written += recorded.length();
                    store.flush();
                }
            }
        }
        return written;
    }

    private static Optional<Run> sqlite3(Path folder, Path database) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"), -1))
                .map(place -> Path.of(place, "sqlite3"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(timed(
                List.of(program.get().toString(), "-csv", "-header", database.toString(), "SELECT * FROM event"),
                folder.resolve("sqlite3.csv")));
    }

    private static Run timed(List<String> command, Path out) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        OptionalLong peak = OptionalLong.empty();
        while (!process.waitFor(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
            OptionalLong now = peak(process.pid());
            peak = now.isPresent() ? now : peak;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed with " + process.exitValue());
        }
        return new Run(seconds, peak);
    }

    /** The most memory that a process has had so far, as Linux tells it. */
    private static OptionalLong peak(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException gone) {
            // Another system, or the process has just ended.
            return OptionalLong.empty();
        }
    }
}
