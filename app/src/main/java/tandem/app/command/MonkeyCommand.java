package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.monkey.MonkeyRun;
import tandem.app.monkey.MonkeyRun.Visit;
import tandem.app.monkey.MonkeySession;
import tandem.app.study.InputException;
import tandem.app.study.Protocol;
import tandem.app.window.Display;
import tandem.app.window.WindowHost;
import tandem.protocols.language.ShippedProtocols;

/** {@code monkey}: whether the participant's window takes whatever comes. */
@Command(
        name = "monkey",
        description = {
            "Clicks, types, drags and leaves at random in the participant's window, and looks each time whether anything"
                    + " failed, all that was accepted is in the database, nothing is there that cannot be, and the session"
                    + " comes to its end.",
            "It takes mouse and keyboard of the display: run it on one of its own, such as that of xvfb-run."
        },
        mixinStandardHelpOptions = true)
public final class MonkeyCommand implements Callable<Integer> {

    private static final double NANOS_A_MINUTE = 60e9;
    private static final int IDEAS = 200;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--minutes",
            required = true,
            paramLabel = "N",
            description = "how long; a session that has begun is finished")
    private double minutes;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of what comes to its mind (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            description = "a file or a shipped protocol, as often as wanted; the shipped demos if left out")
    private List<String> protocols = ShippedProtocols.demos();

    public MonkeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!(minutes > 0)) {
            throw new ParameterException(spec.commandLine(), "--minutes is more than 0");
        } else if (!Display.present()) {
            throw new InputException("there is no display to open a window on — use one, or xvfb-run");
        }
        List<Protocol> read = protocols.stream().map(Protocol::read).toList();
        ScratchFolder scratch = new ScratchFolder(Path.of(System.getProperty("java.io.tmpdir")));
        List<Visit> visits = new ArrayList<>();
        long end = System.nanoTime() + Math.round(minutes * NANOS_A_MINUTE);
        console.out().println("protocol            sessions  inputs  screens  resumed    events  completed  problems");
        WindowHost.start();
        try {
            new MonkeyRun(read, scratch.path(), seed, IDEAS, console.progress())
                    .run(() -> System.nanoTime() < end, visit -> {
                        visits.add(visit);
                        tell(visit.protocol(), List.of(visit));
                    });
        } finally {
            WindowHost.stop();
        }
        tell("all", visits);
        List<String> problems = visits.stream()
                .flatMap(visit -> visit.problems().stream())
                .map(problem -> problem + " — the databases are in " + scratch.path())
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        scratch.close();
        return 0;
    }

    private void tell(String what, List<Visit> visits) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-18s %9d %7d %8d %8d %9d %10d %9d%n",
                        what,
                        sum(visits, session -> 1),
                        sum(visits, MonkeySession::inputs),
                        sum(visits, MonkeySession::screens),
                        sum(visits, MonkeySession::resumed),
                        sum(visits, MonkeySession::events),
                        sum(visits, session -> session.completed() ? 1 : 0),
                        visits.stream()
                                .mapToInt(visit -> visit.problems().size())
                                .sum());
    }

    private static int sum(List<Visit> visits, ToIntFunction<MonkeySession> of) {
        return visits.stream()
                .flatMap(visit -> visit.sessions().stream())
                .mapToInt(of)
                .sum();
    }
}
