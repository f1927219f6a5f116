package tandem.results.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Material that stands beside the project on some machines and is not part of it. */
public final class SharedMaterial {

    private SharedMaterial() {}

    /** A file or folder of it, where it stands: in {@code -Dtandem.shared}, or in {@code shared/} beside a folder above. */
    public static Optional<Path> find(String path) {
        String named = System.getProperty("tandem.shared");
        if (named != null) {
            return Optional.of(Path.of(named).resolve(path)).filter(Files::exists);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(path);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
