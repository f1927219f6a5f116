package tandem.app.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import tandem.tasks.Task;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err everything else: progress, problems
 */
public record Console(PrintStream out, PrintStream err) {

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
        long[] next = {System.nanoTime() + 2_000_000_000L};
        return (what, done, total) -> {
            if (System.nanoTime() > next[0]) {
                next[0] = System.nanoTime() + 2_000_000_000L;
                err.println(what + ": " + done + " of " + total);
            }
        };
    }
}
