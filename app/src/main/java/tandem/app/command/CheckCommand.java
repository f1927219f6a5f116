package tandem.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;

/** {@code check}: whether a study could be run as it is. */
@Command(
        name = "check",
        description =
                "Reads a protocol, opens its pictures and its network, lays out sessions; tells all that is wrong.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    /** Enough slots for every order and rotation of a usual design. */
    private static final int SLOTS = 18;

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
            List<String> problems = study.problems();
            if (!problems.isEmpty()) {
                throw new InputException(problems.stream()
                        .map(problem -> protocol + ": " + problem)
                        .toList());
            }
            SessionPlan plan = study.plan(0);
            for (int slot = 1; slot < SLOTS; slot++) {
                plan = study.plan(slot);
            }
            report(study, plan);
        }
        return 0;
    }

    private void report(OpenStudy study, SessionPlan plan) {
        List<PooledItem> items = study.materials().pool().items();
        long right = items.stream().filter(PooledItem::adviceCorrect).count();
        long main = plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .count();
        console.out()
                .println("good: " + study.study().id() + " " + study.study().version() + ", protocol "
                        + study.study().hash().substring(0, 12));
        console.out()
                .println("items: " + items.size() + "; the AI is right on " + right + " of them ("
                        + Math.round(1000.0 * right / items.size()) / 10.0 + " %)");
        console.out().println("session: " + plan.steps().size() + " steps, " + main + " main trials");
    }
}
