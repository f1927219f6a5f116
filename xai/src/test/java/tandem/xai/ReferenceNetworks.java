package tandem.xai;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tandem.xai.model.ModelBundle;

/**
 * Small scripted networks with fixed random weights, input 64×64, eight classes: {@code cnn} and {@code batch-norm} (which
 * was scripted in training mode, with dropout) let features out, {@code vit} its attention. {@code vit-attention-shift} is
 * {@code vit} with one more method, {@code forward_with_attention_shift}.
 */
public final class ReferenceNetworks {

    private ReferenceNetworks() {}

    /** A network as a bundle in a folder of its own under {@code parent}. */
    public static ModelBundle bundle(Path parent, String name) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        copyWeights(name, folder.resolve("weights.pt"));
        Files.writeString(folder.resolve(ModelBundle.DESCRIPTION), """
                name: reference
                classes: [a, b, c, d, e, f, g, h]
                input: { width: 64, height: 64, channels: RGB, mean: [0, 0, 0], std: [1, 1, 1] }
                weights: weights.pt
                """);
        return ModelBundle.read(folder);
    }

    /** The weights alone. */
    public static void copyWeights(String name, Path target) throws IOException {
        try (InputStream weights = ReferenceNetworks.class.getResourceAsStream("/reference/" + name + ".pt")) {
            Files.write(target, weights.readAllBytes());
        }
    }

    /** The two inputs that the reference arrays belong to, normalised. */
    public static NDArray images(NDManager manager) throws IOException {
        NumpyFile images = NumpyFile.resource("images");
        return manager.create(images.values(), new Shape(images.shape()));
    }
}
