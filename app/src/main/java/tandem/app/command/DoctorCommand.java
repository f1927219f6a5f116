package tandem.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.doctor.Finding;
import tandem.app.doctor.Judgement;
import tandem.app.doctor.Station;
import tandem.app.study.InputException;

/** {@code doctor}: whether this station is fit for a study. */
@Command(
        name = "doctor",
        description = {
            "Measures this station: display, frames, clock, disk, memory; says whether it is fit for a study, and how to"
                    + " mend what is not. It opens a window for some seconds.",
            "Exit code 0 where a study can be run, 1 where not."
        },
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "folder that data go to (${DEFAULT-VALUE})",
            defaultValue = ".")
    private Path folder;

    @Option(names = "--json", paramLabel = "FILE", description = "writes what was measured there, too")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "to look at the display (${DEFAULT-VALUE})",
            defaultValue = "5")
    private double seconds;

    public DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--seconds is more than 0");
        } else if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": no such folder — name the one that data go to");
        } else if (!Files.isWritable(folder)) {
            throw new InputException(folder + ": cannot be written to — name another folder, or make it writable");
        }
        Station station = Station.measure(folder, seconds);
        List<Finding> findings = Judgement.of(station);
        boolean fit = Judgement.fit(findings);
        station.software().forEach((what, which) -> console.out().println(what + ": " + which));
        findings.forEach(this::tell);
        station.display()
                .ifPresent(display -> display.histogram()
                        .forEach((ms, frames) ->
                                console.out().printf(Locale.ROOT, "  %3d ms: %d frames%n", ms, frames)));
        console.out().println(fit ? "This station is fit for a study." : "This station is not fit for a study.");
        if (json.isPresent()) {
            write(json.get(), station, findings, fit);
        }
        return fit ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void tell(Finding finding) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-8s %-8s %s%s%n",
                        finding.verdict().words(),
                        finding.subject(),
                        finding.told(),
                        finding.mend().isEmpty() ? "" : " — " + finding.mend());
    }

    private static void write(Path file, Station station, List<Finding> findings, boolean fit) {
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("fit", fit);
        certificate.put("software", station.software());
        station.display().ifPresent(display -> {
            certificate.put("display_width", display.width());
            certificate.put("display_height", display.height());
            certificate.put("display_scale", display.scale());
            certificate.put("frames", display.frames());
            certificate.put("frame_ms", display.frameMs());
            certificate.put("frames_late_share", display.lateShare());
            certificate.put("frame_histogram_ms", display.histogram());
        });
        certificate.put("clock_step_ns", station.clock().stepNanos());
        certificate.put("clock_longest_step_ms", station.clock().longestStepMs());
        certificate.put("disk_forced_median_ms", station.disk().forcedMedianMs());
        certificate.put("disk_forced_p99_ms", station.disk().forcedP99Ms());
        certificate.put("disk_free_bytes", station.disk().freeBytes());
        certificate.put("memory_bytes", station.memoryBytes());
        Map<String, String> verdicts = new LinkedHashMap<>();
        findings.forEach(
                finding -> verdicts.put(finding.subject(), finding.verdict().words()));
        certificate.put("findings", verdicts);
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            Json.print(certificate, out);
        } catch (IOException refused) {
            throw new InputException(file + ": cannot be written (" + refused.getMessage()
                    + ") — name a file in a folder that is there");
        }
    }
}
