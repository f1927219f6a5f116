package tandem.app.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Material that stands beside the project on some machines and is not part of it. */
final class SharedMaterial {

    private SharedMaterial() {}

    /** Its folder, there or not: {@code -Dtandem.shared}, or {@code shared/} beside a folder above. */
    static Path folder() {
        if (System.getProperty("tandem.shared") != null) {
            return Path.of(System.getProperty("tandem.shared"));
        }
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve("shared"))) {
                return above.resolve("shared");
            }
        }
        return Path.of("shared");
    }
}
