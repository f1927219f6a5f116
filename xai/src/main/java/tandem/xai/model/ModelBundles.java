package tandem.xai.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds bundles: those that are shipped by name, a lab's own by folder. */
public final class ModelBundles {

    /** Shipped bundles and their files, under {@code /tandem/models/NAME/}. */
    private static final Map<String, List<String>> SHIPPED =
            Map.of("creatures-cnn", List.of(ModelBundle.DESCRIPTION, "creatures-cnn-0000.params", "predictions.csv"));

    private final Path cache;

    /** @param cache folder that shipped bundles are unpacked into, since networks are loaded from files */
    public ModelBundles(Path cache) {
        this.cache = cache;
    }

    /**
     * The bundle that a protocol names.
     *
     * @param nameOrPath a shipped bundle's name, or a folder
     * @param base folder that a relative path starts from
     * @throws ModelBundleException if there is no such bundle, or it is broken
     */
    public ModelBundle resolve(String nameOrPath, Path base) {
        if (SHIPPED.containsKey(nameOrPath)) {
            return ModelBundle.read(unpack(nameOrPath));
        }
        return ModelBundle.read(base.resolve(nameOrPath));
    }

    private Path unpack(String name) {
        try {
            Map<String, byte[]> files = new TreeMap<>();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : SHIPPED.get(name)) {
                byte[] content = shipped(name, file);
                files.put(file, content);
                digest.update(content);
            }
            String version = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
            Path folder = cache.resolve("models").resolve(name + "-" + version);
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                if (!Files.exists(target) || Files.size(target) != file.getValue().length) {
                    Path half = Files.createTempFile(folder, "half", ".tmp");
                    Files.write(half, file.getValue());
                    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return folder;
        } catch (IOException refused) {
            throw new ModelBundleException(
                    cache + ": the shipped network " + name + " cannot be unpacked here ("
                            + BundleReader.oneLine(refused)
                            + ") — make the folder writable, or choose another with -Dtandem.cache=FOLDER",
                    refused);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] shipped(String name, String file) {
        String resource = "/tandem/models/" + name + "/" + file;
        try (InputStream in = ModelBundles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is broken at " + resource, broken);
        }
    }
}
