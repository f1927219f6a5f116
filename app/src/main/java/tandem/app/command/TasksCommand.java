package tandem.app.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskDeclaration.Need;
import tandem.protocols.study.TaskParameter;
import tandem.tasks.Tasks;

/** {@code tasks}: lists what can be decided in a study. */
@Command(
        name = "tasks",
        description = {
            "Lists the tasks that a protocol may name, with their parameters and explanations.",
            "A jar in the folder plugins beside the program adds one."
        },
        mixinStandardHelpOptions = true)
public final class TasksCommand implements Callable<Integer> {

    private final Console console;

    public TasksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Tasks.found().kinds().known().forEach(task -> tell(console.out(), task));
        return 0;
    }

    private static void tell(PrintStream out, TaskDeclaration task) {
        out.println(task.kind() + ": " + task.meaning());
        tell(out, "items", task.items());
        tell(out, "model", task.model());
        for (TaskParameter parameter : task.parameters()) {
            out.println("    " + parameter.name() + ": " + parameter.meaning() + " — " + parameter.range() + "; "
                    + (parameter.usual().isEmpty() ? "none" : parameter.usual()) + " where nothing is said");
        }
        out.println("    explanations: "
                + (task.explanations().isEmpty()
                        ? "those that the network can give; see tandem model check"
                        : String.join(", ", task.explanations())));
    }

    private static void tell(PrintStream out, String key, Need need) {
        if (need != Need.NONE) {
            out.println("    " + key + ": " + (need == Need.REQUIRED ? "named by the protocol" : "may be named"));
        }
    }
}
