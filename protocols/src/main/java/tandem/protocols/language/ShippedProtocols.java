package tandem.protocols.language;

import java.util.List;
import java.util.Optional;

/** The protocols that ship with the program, by name. */
public final class ShippedProtocols {
    private static final List<String> NAMES = List.of("demo", "demo-delegation", "own-pictures-example");

    private ShippedProtocols() {}

    /** All names. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of the protocol called {@code name}, if there is one. */
    public static Optional<String> text(String name) {
        return NAMES.contains(name)
                ? Optional.of(Resources.text("/tandem/protocols/" + name + ".yaml"))
                : Optional.empty();
    }
}
