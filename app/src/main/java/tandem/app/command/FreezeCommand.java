package tandem.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tandem.app.freeze.StudyFreeze;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudyCheck;

/** {@code freeze}: from now on nothing in the study changes unseen. */
@Command(
        name = "freeze",
        description = {
            "Locks a study with one hash over protocol, items, model, explanations, questionnaires and software,",
            "and writes the text of a preregistration."
        },
        mixinStandardHelpOptions = true)
public final class FreezeCommand implements Callable<Integer> {

    private static final long SEED = 1;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "protocol file")
    private Path protocol;

    public FreezeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StudyFreeze freeze = new StudyFreeze(protocol);
        Protocol read = Protocol.readFile(protocol);
        read.warnings().forEach(console.err()::println);
        try (OpenStudy study = OpenStudy.open(read, SEED, console.progress())) {
            StudyCheck.of(study).passed(protocol.toString());
            String hash = freeze.freeze(study, Clock.systemUTC().instant());
            console.out().println("Frozen as " + hash);
            console.out().println(freeze.lockFile());
            console.out().println(freeze.preregistrationFile());
        }
        return 0;
    }
}
