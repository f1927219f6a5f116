package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.bench.MemoryGrowth;
import tandem.app.bench.Soak;
import tandem.app.bench.Soak.Tenth;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;

/** {@code soak}: whether a program that runs for long stays as it was at first. */
@Command(
        name = "soak",
        description = {
            "Runs simulated sessions one after another in one process, and tells by tenths of the time how much memory is"
                    + " used and how long events take into the log, beside the first tenth.",
            "Exit code 1 if memory grows steadily."
        },
        mixinStandardHelpOptions = true)
public final class SoakCommand implements Callable<Integer> {

    private static final double NANOS_A_MINUTE = 60e9;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--minutes", required = true, paramLabel = "N", description = "how long")
    private double minutes;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the sessions (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            description = "a file or a shipped protocol (${DEFAULT-VALUE})",
            defaultValue = "demo")
    private String protocol;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "folder on the disk that is written to (${DEFAULT-VALUE})",
            defaultValue = "${sys:java.io.tmpdir}")
    private Path folder;

    public SoakCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(minutes > 0)) {
            throw new ParameterException(spec.commandLine(), "--minutes is more than 0");
        }
        List<Tenth> tenths = new ArrayList<>();
        console.out().println("tenth  sessions    events  memory_mb  × first  committed_ms  p99_ms  × first");
        try (OpenStudy study = OpenStudy.open(Protocol.read(protocol), seed, console.progress());
                ScratchFolder scratch = new ScratchFolder(folder)) {
            new Soak(study).run(scratch.path(), Math.round(minutes * NANOS_A_MINUTE), tenth -> {
                tenths.add(tenth);
                tell(tenth, tenths.get(0));
            });
        }
        if (MemoryGrowth.steady(tenths.stream().map(Tenth::heapBytes).toList())) {
            throw new InputException(
                    "memory grows steadily over the run — restart Tandem between sessions, and tell its"
                            + " makers what is printed here");
        }
        console.out().println("memory does not grow steadily");
        return 0;
    }

    private void tell(Tenth tenth, Tenth first) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%5d %9d %9d %10.1f %8.2f %13.2f %7.2f %8.2f%n",
                        tenth.number(),
                        tenth.sessions(),
                        tenth.events(),
                        tenth.heapBytes() / 1e6,
                        (double) tenth.heapBytes() / first.heapBytes(),
                        tenth.committed().quantile(0.5),
                        tenth.committed().quantile(0.99),
                        tenth.committed().quantile(0.99) / first.committed().quantile(0.99));
    }
}
