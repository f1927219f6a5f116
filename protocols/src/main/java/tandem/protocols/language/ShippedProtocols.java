package tandem.protocols.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The protocols that ship with the program, by name: studies to begin with, and a library of published designs. */
public final class ShippedProtocols {
    private static final List<String> DEMOS = List.of(
            "demo",
            "demo-delegation",
            "demo-evidence",
            "demo-maze",
            "demo-minefield",
            "demo-connect-four",
            "demo-series");
    private static final List<String> STUDIES =
            Stream.concat(DEMOS.stream(), Stream.of("own-pictures-example")).toList();
    private static final List<String> LIBRARY = List.of(
            "algorithm-in-the-loop-2023",
            "bucinca-2021",
            "corvelo-benz-2025",
            "cresswell-2024",
            "fuegener-2022",
            "he-2023",
            "hive-2022",
            "kuhl-2023",
            "lu-yin-2021",
            "schemmer-2023",
            "szocs-2025",
            "tejeda-2022",
            "vasconcelos-2023",
            "vodrahalli-2022",
            "wildfire",
            "zhang-2023");

    private ShippedProtocols() {}

    /** All names. */
    public static List<String> names() {
        return Stream.concat(STUDIES.stream(), LIBRARY.stream()).toList();
    }

    /** The names of the studies that can be run as they are, and have every kind of screen between them. */
    public static List<String> demos() {
        return DEMOS;
    }

    /** The names of the published designs. */
    public static List<String> library() {
        return LIBRARY;
    }

    /** The text of the protocol called {@code name}, if there is one. */
    public static Optional<String> text(String name) {
        if (LIBRARY.contains(name)) {
            return Optional.of(Resources.text("/tandem/protocols/library/" + name + ".yaml"));
        }
        return STUDIES.contains(name)
                ? Optional.of(Resources.text("/tandem/protocols/" + name + ".yaml"))
                : Optional.empty();
    }
}
