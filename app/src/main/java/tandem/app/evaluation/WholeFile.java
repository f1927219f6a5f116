package tandem.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all, and may be read by whoever may read other files of the folder.
 *
 * @param file in a folder that is there
 */
public record WholeFile(Path file) {

    /**
     * Writes it; a former one is replaced once all is written.
     *
     * @throws IOException if that is refused; then the former one stands, and nothing else is left
     */
    public void write(String text) throws IOException {
        // What createTempFile makes may be read by its owner only, and moving keeps that.
        Path half = Files.createFile(file.resolveSibling("half-" + UUID.randomUUID() + ".tmp"));
        try {
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
