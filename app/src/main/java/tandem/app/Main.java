package tandem.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import tandem.app.command.Console;
import tandem.app.command.Failures;
import tandem.app.command.LogFile;

/** The program's door. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        LogFile.choose();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new Console(System.in, out, err), arguments));
    }

    /** Runs one command where nobody types. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(new Console(out, err), arguments);
    }

    /**
     * Runs one command.
     *
     * @return 0 good, 1 the input is wrong, 2 the call is wrong
     */
    public static int run(Console console, String... arguments) {
        CommandLine line = new Commands(console).line(arguments);
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setParameterExceptionHandler(Failures::wrongCall);
        line.setExecutionExceptionHandler(new Failures(console));
        return line.execute(arguments);
    }
}
