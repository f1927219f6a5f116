package tandem.app.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    /** What stands in a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; does not close {@code out}. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes a text in UTF-8, as {@link #write(Content)} does. */
    public void write(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes it; a former one is replaced once all is written.
     *
     * @throws IOException if that is refused; then the former one stands, and nothing else is left
     */
    public void write(Content content) throws IOException {
        // What createTempFile makes may be read by its owner only, and moving keeps that.
        Path half = Files.createFile(file.resolveSibling("half-" + UUID.randomUUID() + ".tmp"));
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                content.to(out);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
