package tandem.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tandem.app.study.Software;

/** The program without a command: says what there is. */
@Command(
        name = "tandem",
        description = "A desktop laboratory for human–AI decision studies.",
        mixinStandardHelpOptions = true,
        versionProvider = TandemCommand.Version.class,
        footer = {
            "",
            "PROTOCOL is a file, or the name of a shipped protocol such as demo.",
            "Exit codes: 0 good, 1 the input is wrong, 2 the call is wrong."
        })
public final class TandemCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Software.version()};
        }
    }
}
