package tandem.app.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import tandem.tasks.Task;

/**
 * Where a command asks and writes.
 *
 * @param in what a person types
 * @param out what was asked for
 * @param err everything else: progress, problems
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    /** A console where nobody types. */
    public Console(PrintStream out, PrintStream err) {
        this(InputStream.nullInputStream(), out, err);
    }

    /** Whether the person answers {@code yes} to a question; nobody there means no. */
    boolean confirms(String question) {
        err.print(question + " Type yes to go on: ");
        err.flush();
        // Not closed: the console is not this question's own.
        Scanner answers = new Scanner(in, StandardCharsets.UTF_8);
        boolean yes = answers.hasNextLine() && answers.nextLine().strip().equalsIgnoreCase("yes");
        err.println();
        return yes;
    }

    /** For picocli. */
    public PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** For picocli. */
    public PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** A line now and then, so that long work is seen to go on; short work stays silent. */
    Task.Progress progress() {
        return progress(Task.Progress.SILENT);
    }

    /** The same, for work that is shown elsewhere, too. */
    Task.Progress progress(Task.Progress shown) {
        long[] next = {System.nanoTime() + 2_000_000_000L};
        return (what, done, total) -> {
            shown.report(what, done, total);
            if (System.nanoTime() > next[0]) {
                next[0] = System.nanoTime() + 2_000_000_000L;
                err.println(what + ": " + done + " of " + total);
            }
        };
    }
}
