package tandem.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tandem.app.Main;

/**
 * What a call of the program came to.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it told
 */
record Call(int code, String out, String err) {

    /** Calls the program as a shell would; parts that are no text are written as they print. */
    static Call tandem(Object... words) {
        return typing("", words);
    }

    /** The same, where a person types {@code answer} when they are asked. */
    static Call typing(String answer, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Console(
                        new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines it told. */
    List<String> problems() {
        return err.lines().toList();
    }
}
