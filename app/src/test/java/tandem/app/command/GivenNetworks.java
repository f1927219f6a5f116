package tandem.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tandem.xai.numpy.NumpyArray;

/** The reference networks and arrays of the tests of {@code xai}: input 64×64, eight classes, a to h. */
final class GivenNetworks {

    private static final Path REFERENCE =
            Path.of("../xai/src/test/resources/reference").toAbsolutePath();

    private GivenNetworks() {}

    /** A network as a bundle of its own under {@code parent}. */
    static Path bundle(Path parent, String name) throws IOException {
        return bundle(parent, name, "[a, b, c, d, e, f, g, h]");
    }

    /** The same, with classes of other names. */
    static Path bundle(Path parent, String name, String classes) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        Files.copy(REFERENCE.resolve(name + ".pt"), folder.resolve("weights.pt"));
        Files.writeString(folder.resolve("model.yaml"), """
                name: reference
                classes: %s
                input: { width: 64, height: 64, mean: [0, 0, 0], std: [1, 1, 1] }
                weights: weights.pt
                """.formatted(classes));
        return folder;
    }

    /** The two inputs that the reference arrays belong to. */
    static Path images() {
        return REFERENCE.resolve("images.npy");
    }

    /** The array of that name. */
    static NumpyArray array(String name) {
        return array(REFERENCE.resolve(name + ".npy"));
    }

    /** An array in a file. */
    static NumpyArray array(Path file) {
        try {
            return NumpyArray.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
