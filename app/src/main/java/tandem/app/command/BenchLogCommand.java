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
import tandem.app.bench.LogBench;
import tandem.app.bench.LogBench.Measured;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;

/** {@code bench log}: how fast events become durable. */
@Command(
        name = "log",
        description = "How many events a second become durable, and what handing one in costs.",
        mixinStandardHelpOptions = true)
public final class BenchLogCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--events", paramLabel = "N", description = "how many (${DEFAULT-VALUE})", defaultValue = "500000")
    private int events;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "folder on the disk to measure (${DEFAULT-VALUE})",
            defaultValue = "${sys:java.io.tmpdir}")
    private Path folder;

    public BenchLogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (events < 1) {
            throw new ParameterException(spec.commandLine(), "--events counts from 1");
        }
        try (OpenStudy study = OpenStudy.open(Protocol.read("demo"), 1, console.progress());
                ScratchFolder scratch = new ScratchFolder(folder)) {
            Measured measured = new LogBench(study).run(scratch.path(), events);
            console.out()
                    .printf(
                            Locale.ROOT,
                            "durable events:       %,.0f a second, over %,d%n",
                            measured.perSecond(),
                            measured.events());
            console.out()
                    .printf(
                            Locale.ROOT,
                            "handing one in:       median %.2f µs, 99 %% below %.2f µs, at most %.0f µs%n",
                            measured.quantileMicros(0.5),
                            measured.quantileMicros(0.99),
                            measured.quantileMicros(1));
            console.out()
                    .printf(
                            Locale.ROOT,
                            "a plain file of these: %,.0f a second, forced to the disk as often%n",
                            measured.plainPerSecond());
        }
        return 0;
    }
}
