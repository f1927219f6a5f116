package tandem.xai.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import tandem.xai.model.Sha256;

/**
 * Files by key; a file is there whole or not at all. Each begins with the SHA-256 of the rest, since a disk that lost its
 * power may keep a file's length and not its bytes.
 */
final class CacheFolder {

    private static final int CHECKSUM = 32;

    private final Path folder;

    CacheFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if the entry is broken, or cannot be read */
    Optional<byte[]> read(String key) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(key));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
        if (!isSound(bytes)) {
            throw new IOException("its bytes are not those that were written");
        }
        return Optional.of(content(bytes));
    }

    /** Whether a file's bytes are those that were written. */
    static boolean isSound(byte[] bytes) {
        return Arrays.equals(checksum(content(bytes)), Arrays.copyOf(bytes, CHECKSUM));
    }

    private static byte[] content(byte[] bytes) {
        return Arrays.copyOfRange(bytes, Math.min(CHECKSUM, bytes.length), bytes.length);
    }

    void write(String key, byte[] content) throws IOException {
        Path file = file(key);
        Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(file.getParent(), "half", ".tmp");
        try {
            Files.write(half, checksum(content));
            Files.write(half, content, StandardOpenOption.APPEND);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static byte[] checksum(byte[] content) {
        return Sha256.begin().digest(content);
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }
}
