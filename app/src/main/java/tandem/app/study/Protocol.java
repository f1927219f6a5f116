package tandem.app.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.protocols.language.ProtocolProblem;
import tandem.protocols.language.ProtocolProblem.Severity;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ProtocolReading;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.Study;
import tandem.tasks.Tasks;

/**
 * A protocol that was read without errors.
 *
 * @param study what it says
 * @param text of the file
 * @param folder that its relative paths start from
 * @param warnings that do not stop it
 */
public record Protocol(Study study, String text, Path folder, List<ProtocolProblem> warnings) {

    public Protocol {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a protocol, with all that is wrong with it.
     *
     * @param nameOrPath a file, or the name of a shipped protocol
     * @throws InputException if there is no such file
     */
    public static ProtocolReading reading(String nameOrPath) {
        Optional<String> shipped = ShippedProtocols.text(nameOrPath);
        Path file = Path.of(nameOrPath);
        if (shipped.isPresent() && !Files.isRegularFile(file)) {
            return ProtocolReader.read(
                    shipped.get(), nameOrPath + ".yaml", Tasks.found().kinds());
        } else if (!Files.exists(file)) {
            throw new InputException(nameOrPath + ": no such protocol — name a file, or a shipped one: "
                    + String.join(", ", ShippedProtocols.names()));
        }
        return ProtocolReader.read(file, Tasks.found().kinds());
    }

    /**
     * Reads a protocol.
     *
     * @param nameOrPath a file, or the name of a shipped protocol
     * @throws InputException with all errors at once
     */
    public static Protocol read(String nameOrPath) {
        Optional<String> shipped = ShippedProtocols.text(nameOrPath);
        Path file = Path.of(nameOrPath);
        if (shipped.isPresent() && !Files.isRegularFile(file)) {
            return of(reading(nameOrPath), shipped.get(), Path.of(""));
        }
        ProtocolReading reading = reading(nameOrPath);
        try {
            Path folder = file.toAbsolutePath().getParent();
            return of(reading, reading.study().isPresent() ? Files.readString(file) : "", folder);
        } catch (IOException unreadable) {
            throw new InputException(file + ": cannot be read (" + unreadable.getMessage() + ") — make it readable");
        }
    }

    /**
     * Reads a protocol file; the names of shipped protocols are not looked at.
     *
     * @throws InputException with all errors at once
     */
    public static Protocol readFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + ": there is no such file — name a protocol file");
        }
        return read(file.toString());
    }

    private static Protocol of(ProtocolReading reading, String text, Path folder) {
        List<String> errors = reading.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(ProtocolProblem::toString)
                .toList();
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        return new Protocol(reading.study().orElseThrow(), text, folder, reading.problems());
    }
}
