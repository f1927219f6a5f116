package tandem.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.freeze.StudyFreeze;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;

/** {@code amend}: a change to a frozen study, on the record. */
@Command(
        name = "amend",
        description = "Records that a frozen study was changed, what differs and why.",
        mixinStandardHelpOptions = true)
public final class AmendCommand implements Callable<Integer> {

    private static final long SEED = 1;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "protocol file")
    private Path protocol;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "why it was changed")
    private String why;

    public AmendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (OpenStudy study = OpenStudy.open(Protocol.readFile(protocol), SEED, console.progress())) {
            List<String> changed = new StudyFreeze(protocol)
                    .amend(study, why, Clock.systemUTC().instant());
            console.out().println("Amended: " + String.join(", ", changed));
        }
        return 0;
    }
}
