package tandem.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tandem.app.command.Console;
import tandem.app.command.LogFile;
import tandem.app.window.Display;
import tandem.app.window.NoWindowException;
import tandem.app.window.WindowRehearsal;
import tandem.results.store.EventStore;

/**
 * Goes once through what every start goes through, unseen. The launcher has Java keep the classes that are loaded by it.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** @param arguments a folder for a database, which is thrown away with it */
    public static void main(String[] arguments) {
        LogFile.choose();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere);
        Main.run(console, "run", "--help");
        Main.run(console, "check", "demo");
        EventStore.open(Path.of(arguments[0]).resolve("rehearsal.db")).close();
        if (Display.present()) {
            rehearseWindow(console);
        }
        System.exit(0);
    }

    /** Without it, what was gone through so far is worth keeping all the same. */
    private static void rehearseWindow(Console console) {
        try {
            WindowRehearsal.run();
        } catch (NoWindowException none) {
            console.err().println(none.getMessage());
        }
    }
}
