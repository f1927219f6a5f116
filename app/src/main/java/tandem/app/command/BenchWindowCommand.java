package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.bench.Distribution;
import tandem.app.bench.WindowBench;
import tandem.app.bench.WindowBench.Measured;
import tandem.app.bench.WindowBench.Pass;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.window.Display;
import tandem.app.window.WindowHost;

/** {@code bench window}: how exact the window's times are. */
@Command(
        name = "window",
        description = {
            "How exact the times of the participant's window are, what recording costs it, and how long it takes to open.",
            "It takes mouse and keyboard of the display while it measures."
        },
        mixinStandardHelpOptions = true)
public final class BenchWindowCommand implements Callable<Integer> {

    private static final double PULSE_MS = 1000.0 / 60;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--answers",
            paramLabel = "N",
            description = "by key, in each session (${DEFAULT-VALUE})",
            defaultValue = "60")
    private int answers;

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "of each program that is started (${DEFAULT-VALUE})",
            defaultValue = "5")
    private int starts;

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            description = "a file or a shipped protocol that is answered by choosing (${DEFAULT-VALUE})",
            defaultValue = "demo")
    private String protocol;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "folder on the disk that is written to (${DEFAULT-VALUE})",
            defaultValue = "${sys:java.io.tmpdir}")
    private Path folder;

    @Option(names = "--start-up-only", description = "measure nothing but how long it takes to open")
    private boolean startUpOnly;

    public BenchWindowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (answers < 2 || starts < 1) {
            throw new ParameterException(spec.commandLine(), "--answers counts from 2, and --starts from 1");
        } else if (!Display.present()) {
            throw new InputException("there is no display to open a window on — use one, or xvfb-run");
        }
        try (ScratchFolder scratch = new ScratchFolder(folder)) {
            Distribution bare = WindowBench.startUp(starts, scratch.path(), List.of());
            Distribution tandem = WindowBench.startUp(
                    starts,
                    scratch.path(),
                    List.of(
                            "run",
                            protocol,
                            "--db",
                            scratch.path().resolve("start.db").toString(),
                            "--windowed",
                            "--new"));
            if (!startUpOnly) {
                tell(measured(scratch.path()));
            }
            say(
                    "first window:        %.2f s after the start (median of %d), a bare window %.2f s: × %.2f%n",
                    tandem.quantile(0.5), starts, bare.quantile(0.5), tandem.quantile(0.5) / bare.quantile(0.5));
        }
        return 0;
    }

    private Measured measured(Path scratch) {
        WindowHost.start();
        try (OpenStudy study = OpenStudy.open(Protocol.read(protocol), 1, console.progress())) {
            return new WindowBench(study).run(scratch, answers);
        } finally {
            WindowHost.stop();
        }
    }

    private void tell(Measured measured) {
        Pass logged = measured.logged();
        Pass silent = measured.silent();
        say(
                "onset after pulse:   mean %.3f ms, SD %.3f ms, at most %.3f ms, over %d; %d pulses dropped%n",
                logged.onset().mean(),
                logged.onset().sd(),
                logged.onset().max(),
                logged.onset().count(),
                logged.dropped());
        say(
                "  without recording: mean %.3f ms, SD %.3f ms, at most %.3f ms, over %d; %d pulses dropped%n",
                silent.onset().mean(),
                silent.onset().sd(),
                silent.onset().max(),
                silent.onset().count(),
                silent.dropped());
        say(
                "key to answer:       median %.3f ms, 99 %% below %.3f ms, over %d%n",
                logged.response().quantile(0.5),
                logged.response().quantile(0.99),
                logged.response().count());
        say(
                "  a bare window:     median %.3f ms, 99 %% below %.3f ms: × %.2f, × %.2f%n",
                measured.bareKeys().quantile(0.5),
                measured.bareKeys().quantile(0.99),
                logged.response().quantile(0.5) / measured.bareKeys().quantile(0.5),
                logged.response().quantile(0.99) / measured.bareKeys().quantile(0.99));
        pulses("work of a pulse:     ", logged);
        pulses("  without recording: ", silent);
        say(
                "recording adds:      %.3f ms at the median of a pulse, %.3f ms at 99 %%%n",
                logged.work().quantile(0.5) - silent.work().quantile(0.5),
                logged.work().quantile(0.99) - silent.work().quantile(0.99));
    }

    private void pulses(String what, Pass pass) {
        say(
                what + "median %.3f ms, 99 %% below %.3f ms, %.2f %% over %.1f ms; %.2f %% of %d pulses came late%n",
                pass.work().quantile(0.5),
                pass.work().quantile(0.99),
                100 * pass.work().above(PULSE_MS),
                PULSE_MS,
                100 * pass.interval().above(1.5 * PULSE_MS),
                pass.interval().count());
    }

    private void say(String form, Object... values) {
        console.out().printf(Locale.ROOT, form, values);
    }
}
