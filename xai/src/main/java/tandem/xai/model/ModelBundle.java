package tandem.xai.model;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A network with all that is needed to use and to cite it.
 *
 * @param folder it lies in
 * @param name of the network
 * @param classes in the order of its outputs
 * @param input what it takes
 * @param weights its files in the folder
 * @param licence of the weights
 * @param provenance where they come from
 * @param temperature logits are divided by it before the softmax (Guo et al. 2017); 1 changes nothing
 * @param evaluation accuracy, confusion, calibration as its maker measured them; may be empty
 * @param hash SHA-256 (hex) over {@code model.yaml} and the files of the weights
 */
public record ModelBundle(
        Path folder,
        String name,
        List<String> classes,
        ModelInput input,
        Weights weights,
        String licence,
        String provenance,
        double temperature,
        Map<String, Object> evaluation,
        String hash) {

    /** The file that describes a bundle. */
    public static final String DESCRIPTION = "model.yaml";

    public ModelBundle {
        classes = List.copyOf(classes);
        evaluation = Collections.unmodifiableMap(new LinkedHashMap<>(evaluation));
    }

    /**
     * Reads the description of the bundle in {@code folder}; the weights are not loaded.
     *
     * @throws ModelBundleException if something is missing or wrong
     */
    public static ModelBundle read(Path folder) {
        return new BundleReader(folder).read();
    }

    /** Its files: the description and the weights. */
    public List<Path> files() {
        return Stream.concat(Stream.of(DESCRIPTION), weights.files().stream())
                .map(folder::resolve)
                .toList();
    }

    /**
     * Loads the network.
     *
     * @throws ModelBundleException if the weights are not those of such a network, or this platform has no engine
     */
    public ExplainableModel load() {
        return PyTorchEngine.load(this);
    }

    /** The file with the weights, without those of a head of their own. */
    public Path weightsFile() {
        return folder.resolve(weights.file());
    }
}
