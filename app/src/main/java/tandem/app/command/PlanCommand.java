package tandem.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tandem.app.study.OpenStudy;
import tandem.app.study.PlanTable;
import tandem.app.study.Protocol;

/** {@code plan}: one participant's trials, as CSV. */
@Command(
        name = "plan",
        description = "Prints one participant's trials as CSV, in the order in which they come.",
        mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROTOCOL", description = "a file, or the name of a shipped protocol")
    private String protocol;

    @Option(
            names = "--participant",
            required = true,
            paramLabel = "N",
            description = "number of the participant, from 1")
    private int participant;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the study (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    public PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (participant < 1) {
            throw new ParameterException(spec.commandLine(), "--participant counts from 1");
        }
        try (OpenStudy study = OpenStudy.open(Protocol.read(protocol), seed, console.progress())) {
            PlanTable.write(study.plan(participant - 1), console.out());
        }
        return 0;
    }
}
