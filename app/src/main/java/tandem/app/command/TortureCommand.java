package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.torture.Kill;
import tandem.app.torture.Torture;

/** {@code torture}: whether this machine keeps what Tandem promises when programs die. */
@Command(
        name = "torture",
        description = {
            "Kills a program that runs simulated sessions, at moments of chance, and looks each time whether the database"
                    + " is sound, nothing committed or durable is lost, no more than 100 ms are missing, and the session can"
                    + " go on. It tells, too, what a power cut at that moment might have taken (undurable_ms)."
        },
        mixinStandardHelpOptions = true)
public final class TortureCommand implements Callable<Integer> {

    private static final double MOST_MISSING_MS = 100;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--kills", required = true, paramLabel = "N", description = "how many")
    private int kills;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the moments (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    public TortureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (kills < 1) {
            throw new ParameterException(spec.commandLine(), "--kills counts from 1");
        }
        ScratchFolder scratch = new ScratchFolder(Path.of(System.getProperty("java.io.tmpdir")));
        List<Kill> all = new ArrayList<>();
        console.out()
                .println("  kill  after_ms  handed_in  committed  durable  missing  missing_ms  undurable_ms  disk_ms");
        try (OpenStudy study = OpenStudy.open(Protocol.read("demo"), seed, console.progress())) {
            Torture torture = new Torture(study, scratch.path(), seed);
            for (int number = 1; number <= kills; number++) {
                all.add(torture.kill(number));
                tell(all.get(all.size() - 1));
            }
        }
        tellAll(all);
        List<String> problems = all.stream()
                .flatMap(kill -> problems(kill).stream())
                .map(problem -> problem + " — the databases are in " + scratch.path())
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        scratch.close();
        return 0;
    }

    private void tell(Kill kill) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%6d %9d %10d %10d %8d %8d %11.1f %13.1f %8.1f  %s%n",
                        kill.number(),
                        kill.afterMs(),
                        kill.handedIn(),
                        kill.committed(),
                        kill.durable(),
                        kill.missing(),
                        kill.missingMs(),
                        kill.undurableMs(),
                        kill.diskMs(),
                        String.join("; ", problems(kill)));
    }

    private static List<String> problems(Kill kill) {
        List<String> problems = new ArrayList<>();
        kill.problems().forEach(problem -> problems.add("kill " + kill.number() + ": " + problem));
        if (kill.missingMs() > MOST_MISSING_MS) {
            problems.add(String.format(
                    Locale.ROOT,
                    "kill %d: %.1f ms are missing at the end (forcing a page of a plain file took up to %.1f ms)",
                    kill.number(),
                    kill.missingMs(),
                    kill.diskMs()));
        }
        return problems;
    }

    private void tellAll(List<Kill> all) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d kills: %,d events handed in, %,d committed, %,d durable, %,d missing%n",
                        all.size(),
                        all.stream().mapToLong(Kill::handedIn).sum(),
                        all.stream().mapToLong(Kill::committed).sum(),
                        all.stream().mapToLong(Kill::durable).sum(),
                        all.stream().mapToLong(Kill::missing).sum());
        tellAll("missing after the kill", all.stream().mapToDouble(Kill::missingMs));
        tellAll("not yet durable at the kill", all.stream().mapToDouble(Kill::undurableMs));
        tellAll("a page of a plain file forced in", all.stream().mapToDouble(Kill::diskMs));
    }

    private void tellAll(String what, DoubleStream ms) {
        double[] sorted = ms.sorted().toArray();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s: median %.1f ms, 99 %% below %.1f ms, at most %.1f ms%n",
                        what,
                        sorted[sorted.length / 2],
                        sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.99))],
                        sorted[sorted.length - 1]);
    }
}
