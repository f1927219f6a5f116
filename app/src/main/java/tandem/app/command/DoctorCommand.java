package tandem.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.doctor.Finding;
import tandem.app.doctor.Station;
import tandem.app.doctor.certificate.Certificate;
import tandem.app.doctor.certificate.CertificateJson;
import tandem.app.study.InputException;
import tandem.app.study.StationName;

/** {@code doctor}: whether this station is fit for a study. */
@Command(
        name = "doctor",
        description = {
            "Measures this station: display, frames, input, clock, disk, memory; says whether it is fit for a study, and how to"
                    + " mend what is not. It opens a window for some seconds and moves the pointer over it.",
            "What was found is kept as the station's certificate, which each session that `run` begins there records.",
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

    @Option(names = "--json", paramLabel = "FILE", description = "writes the certificate there, too")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "to look at the display (${DEFAULT-VALUE})",
            defaultValue = "5")
    private double seconds;

    @Mixin
    private CertificatesOption certificates = new CertificatesOption();

    @Option(names = "--no-certificate", description = "measures and judges, but keeps no certificate")
    private boolean forgotten;

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
        Certificate certificate = Certificate.of(StationName.here(), Instant.now(), station);
        console.out().println("station: " + certificate.station());
        certificate.software().forEach((what, which) -> console.out().println(what + ": " + which));
        certificate.findings().forEach(this::tell);
        station.display().ifPresent(display -> tell(display.frames().histogram()));
        console.out()
                .println(
                        certificate.fit()
                                ? "This station is fit for a study."
                                : "This station is not fit for a study.");
        json.ifPresent(file -> write(file, certificate));
        if (!forgotten) {
            keep(certificate, station);
        }
        return certificate.fit() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Who looks in from afar must not make a station unfit by that. */
    private void keep(Certificate certificate, Station station) {
        console.out()
                .println(
                        station.display().isPresent()
                                ? "certificate: " + certificates.folder().keep(certificate)
                                : "No certificate is kept: a station is certified with the display that people see.");
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

    private void tell(Map<Integer, Long> histogram) {
        histogram.forEach((ms, frames) -> console.out().printf(Locale.ROOT, "  %3d ms: %d frames%n", ms, frames));
    }

    private static void write(Path file, Certificate certificate) {
        try {
            Files.writeString(file, CertificateJson.write(certificate));
        } catch (IOException refused) {
            throw new InputException(file + ": cannot be written (" + refused.getMessage()
                    + ") — name a file in a folder that is there");
        }
    }
}
