package tandem.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tandem.app.study.InputException;
import tandem.app.window.NoWindowException;
import tandem.protocols.design.DesignException;
import tandem.results.export.ExportException;
import tandem.results.report.ReportException;
import tandem.results.store.records.StoreException;
import tandem.tasks.MaterialsException;
import tandem.xai.image.ImageFileException;
import tandem.xai.model.ModelBundleException;

/** From what failed to what a person reads: never a stack trace. */
public final class Failures implements IExecutionExceptionHandler {

    private static final List<Class<? extends RuntimeException>> WRONG_INPUT = List.of(
            InputException.class,
            MaterialsException.class,
            StoreException.class,
            ExportException.class,
            ReportException.class,
            DesignException.class,
            ModelBundleException.class,
            ImageFileException.class,
            NoWindowException.class);

    private final Console console;

    public Failures(Console console) {
        this.console = console;
    }

    /** A call with wrong words: what, and how to see what is right; exit code 2. */
    public static int wrongCall(ParameterException wrong, String... arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("tandem: " + oneLine(wrong.getMessage()));
        String name = line.getCommandSpec().qualifiedName();
        line.getErr().println("See: " + name + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult call) {
        if (failure instanceof InputException input) {
            input.messages().forEach(this::tell);
        } else if (WRONG_INPUT.stream().anyMatch(known -> known.isInstance(failure))) {
            tell(failure.getMessage());
        } else {
            // Not before it is needed: a logger takes longer to come up than most commands take.
            LoggerFactory.getLogger(Failures.class)
                    .error("{} failed", line.getCommandSpec().qualifiedName(), failure);
            console.err()
                    .println("tandem: something went wrong that should not ("
                            + failure.getClass().getSimpleName() + "); the log tells more: " + LogFile.path());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private void tell(String message) {
        console.err().println(oneLine(message));
    }

    private static String oneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
