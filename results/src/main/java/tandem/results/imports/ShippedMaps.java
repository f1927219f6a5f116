package tandem.results.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The visible list of maps that ship, of published data that do not. */
public final class ShippedMaps {

    private static final List<String> NAMES = List.of("zhang-2023");

    private ShippedMaps() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of a map; empty if there is none of that name. */
    public static Optional<String> text(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream map = ShippedMaps.class.getResourceAsStream(name + ".yaml")) {
            return Optional.of(new String(map.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
