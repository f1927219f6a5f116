package tandem.tasks.series.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tandem.xai.model.Sha256;

/**
 * Networks on disk, by how they are trained: each is trained once. A file begins with the SHA-256 of the rest, since a disk that
 * lost its power may keep a file's length and not its bytes.
 */
public final class NetworkStore {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkStore.class);
    /** Another network, or another way to train, has another. */
    private static final String VERSION = "series network 1 ";

    private static final int CHECKSUM = 32;

    private final Path folder;

    /** @param cache of the program; made when first written to */
    public NetworkStore(Path cache) {
        this.folder = cache.resolve("series-networks");
    }

    /** The network of a training: as it was kept, or trained now. */
    public NetworkParameters trained(NetworkTraining training) {
        Path file = folder.resolve(
                HexFormat.of().formatHex(Sha256.begin().digest((VERSION + training).getBytes(StandardCharsets.UTF_8))));
        Optional<NetworkParameters> known = read(file);
        if (known.isPresent()) {
            return known.get();
        }
        NetworkParameters parameters = training.train();
        try {
            write(file, parameters.bytes());
        } catch (IOException refused) {
            LOG.warn("a network could not be kept, and will be trained again: {}", refused.toString());
        }
        return parameters;
    }

    private static Optional<NetworkParameters> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(all, Math.min(CHECKSUM, all.length), all.length);
            if (Arrays.equals(checksum(content), Arrays.copyOf(all, CHECKSUM))) {
                return Optional.of(NetworkParameters.of(content));
            }
            LOG.warn("{} is broken, and the network will be trained again", file);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read, and the network will be trained again: {}", file, unreadable.toString());
        }
        return Optional.empty();
    }

    /** There whole or not at all. */
    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] all = Arrays.copyOf(checksum(content), CHECKSUM + content.length);
        System.arraycopy(content, 0, all, CHECKSUM, content.length);
        Path half = Files.createTempFile(file.getParent(), "half", ".tmp");
        try {
            Files.write(half, all);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static byte[] checksum(byte[] content) {
        return Sha256.begin().digest(content);
    }
}
