package tandem.xai.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds bundles: those that are shipped by name, a lab's own by folder. */
public final class ModelBundles {

    /** Shipped bundles and their files, under {@code /tandem/models/NAME/}. */
    private static final Map<String, List<String>> SHIPPED =
            Map.of("creatures-cnn", List.of(ModelBundle.DESCRIPTION, "creatures-cnn-0000.params", "predictions.csv"));

    private final Path cache;
    private final Map<String, List<String>> shipped;

    /** @param cache folder that shipped bundles are unpacked into, since networks are loaded from files */
    public ModelBundles(Path cache) {
        this(cache, SHIPPED);
    }

    ModelBundles(Path cache, Map<String, List<String>> shipped) {
        this.cache = cache;
        this.shipped = shipped;
    }

    /**
     * The bundle that a protocol names.
     *
     * @param nameOrPath a shipped bundle's name, or a folder
     * @param base folder that a relative path starts from
     * @throws ModelBundleException if there is no such bundle, or it is broken
     */
    public ModelBundle resolve(String nameOrPath, Path base) {
        return own(nameOrPath, base).orElseGet(() -> ModelBundle.read(unpack(nameOrPath)));
    }

    /**
     * The bundle that a protocol names, if it is a lab's own; empty if it is shipped.
     *
     * @param nameOrPath a shipped bundle's name, or a folder
     * @param base folder that a relative path starts from
     * @throws ModelBundleException if there is no such bundle, or it is broken
     */
    public Optional<ModelBundle> own(String nameOrPath, Path base) {
        if (shipped.containsKey(nameOrPath)) {
            return Optional.empty();
        }
        Path folder = folder(nameOrPath, base);
        if (!Files.isDirectory(folder)) {
            throw new ModelBundleException(
                    folder + ": no such folder — name the folder of a model bundle, or a shipped network: " + names());
        }
        return Optional.of(ModelBundle.read(folder));
    }

    private Path folder(String path, Path base) {
        try {
            return base.resolve(path);
        } catch (InvalidPathException noPath) {
            throw new ModelBundleException(
                    "“" + path + "” is no folder — name that of a model bundle, or a shipped network: " + names(),
                    noPath);
        }
    }

    private String names() {
        return shipped.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private Path unpack(String name) {
        try {
            Map<String, byte[]> files = new TreeMap<>();
            MessageDigest digest = Sha256.begin();
            for (String file : shipped.get(name)) {
                byte[] content = resource(name, file);
                files.put(file, content);
                digest.update(content);
            }
            String version = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
            Path folder = cache.resolve("models").resolve(name + "-" + version);
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException refused) {
            throw new ModelBundleException(
                    cache + ": the shipped network " + name + " cannot be unpacked here ("
                            + ModelBundleException.reason(refused)
                            + ") — make the folder writable, or choose another with -Dtandem.cache=FOLDER",
                    refused);
        }
    }

    /** What is there already is left alone, so that two programs may unpack at the same time. */
    private static void write(Path target, byte[] content) throws IOException {
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return;
        }
        Path half = Files.createTempFile(target.getParent(), "half", ".tmp");
        try {
            Files.write(half, content);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static byte[] resource(String name, String file) {
        String path = "/tandem/models/" + name + "/" + file;
        try (InputStream in = ModelBundles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is broken at " + path, broken);
        }
    }
}
