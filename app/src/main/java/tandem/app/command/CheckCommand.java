package tandem.app.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudyCheck;

/** {@code check}: whether a study could be run as it is. */
@Command(
        name = "check",
        description =
                "Reads a protocol, opens its pictures and its network, lays out sessions; tells all that is wrong.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private static final long SEED = 1;

    private final Console console;

    @Parameters(paramLabel = "PROTOCOL", description = "a file, or the name of a shipped protocol")
    private String protocol;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Protocol read = Protocol.read(protocol);
        read.warnings().forEach(console.err()::println);
        try (OpenStudy study = OpenStudy.open(read, SEED, console.progress())) {
            StudyCheck check = StudyCheck.of(study);
            if (!check.problems().isEmpty()) {
                throw new InputException(check.problems().stream()
                        .map(problem -> protocol + ": " + problem)
                        .toList());
            }
            report(study, check);
        }
        return 0;
    }

    private void report(OpenStudy study, StudyCheck check) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "OK: %s %s; %d items, the AI is right on %d of them (%.1f %%);"
                                + " %d main trials a session, %d with familiarisation and all practice%n",
                        study.study().id(),
                        study.study().version(),
                        check.items(),
                        check.adviceCorrect(),
                        100.0 * check.adviceCorrect() / check.items(),
                        check.mainTrials(),
                        check.trials());
    }
}
