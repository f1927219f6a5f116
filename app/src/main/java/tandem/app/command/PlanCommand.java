package tandem.app.command;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;

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
            print(study.plan(participant - 1));
        }
        return 0;
    }

    private void print(SessionPlan plan) throws IOException {
        CSVPrinter csv = new CSVPrinter(console.out(), CSVFormat.RFC4180);
        csv.printRecord(
                "step",
                "block",
                "trial",
                "kind",
                "condition",
                "mode",
                "item",
                "item_set",
                "truth",
                "difficulty",
                "advice",
                "advice_confidence",
                "advice_correct",
                "advice_shown",
                "explanation");
        for (int step = 0; step < plan.steps().size(); step++) {
            if (plan.steps().get(step) instanceof PlannedStep.Trial planned) {
                print(csv, step, planned.trial());
            }
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, int step, PlannedTrial trial) throws IOException {
        boolean main = trial.kind() == PlannedTrial.Kind.MAIN;
        boolean explained = trial.phases().stream().anyMatch(PlannedPhase::explanation);
        csv.printRecord(
                step + 1,
                trial.block().id(),
                trial.id(),
                trial.kind().word(),
                trial.block().condition().name(),
                trial.block().condition().mode().word(),
                trial.item().item().id(),
                main ? trial.block().itemSet() + 1 : "",
                trial.item().item().truth(),
                cell(trial.item().item().difficulty()),
                trial.item().advice().label(),
                trial.item().advice().confidence(),
                trial.item().adviceCorrect() ? 1 : 0,
                trial.phases().stream().anyMatch(PlannedPhase::advice) ? 1 : 0,
                explained
                        ? trial.block().condition().explanation().orElseThrow().method()
                        : "");
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
