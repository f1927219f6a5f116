package tandem.xai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Material that stands beside the project on some machines and is not part of it. */
public final class SharedMaterial {

    private SharedMaterial() {}

    /** A file or folder of it, where it stands: {@code shared/} beside one of the folders above. */
    public static Optional<Path> find(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(path);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
