package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.bench.ExportBench;
import tandem.app.bench.ExportBench.Measured;
import tandem.app.bench.ExportBench.Run;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;

/** {@code bench export}: how fast a large database is exported. */
@Command(
        name = "export",
        description = "How long the export of a large database takes, and how much memory.",
        mixinStandardHelpOptions = true)
public final class BenchExportCommand implements Callable<Integer> {

    private static final double MILLION = 1e6;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--millions",
            paramLabel = "N",
            description = "how many million events (${DEFAULT-VALUE})",
            defaultValue = "1")
    private double millions;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "folder on the disk to measure (${DEFAULT-VALUE})",
            defaultValue = "${sys:java.io.tmpdir}")
    private Path folder;

    public BenchExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(millions > 0)) {
            throw new ParameterException(spec.commandLine(), "--millions is more than 0");
        }
        try (OpenStudy study = OpenStudy.open(Protocol.read("demo"), 1, console.progress());
                ScratchFolder scratch = new ScratchFolder(folder)) {
            Measured measured = new ExportBench(study).run(scratch.path(), Math.round(millions * MILLION));
            console.out()
                    .printf(
                            Locale.ROOT,
                            "database:       %,d events, %,.0f MB%n",
                            measured.events(),
                            measured.bytes() / MILLION);
            tell("tandem export:  ", measured.events(), measured.export());
            measured.sqlite3()
                    .ifPresentOrElse(
                            run -> tell("sqlite3 -csv:   ", measured.events(), run),
                            () -> console.out().println("sqlite3 -csv:   not found"));
        }
        return 0;
    }

    private void tell(String who, long events, Run run) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s%,.0f events a second (%.1f s), %s%n",
                        who,
                        events / run.seconds(),
                        run.seconds(),
                        run.peakBytes().isPresent()
                                ? String.format(
                                        Locale.ROOT,
                                        "at most %,.0f MB of memory",
                                        run.peakBytes().getAsLong() / MILLION)
                                : "memory not told by this system");
    }
}
