package tandem.xai.training;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.SequentialBlock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;
import tandem.xai.model.PyTorchEngine;
import tandem.xai.model.SmallCnn;
import tandem.xai.model.Weights;

/**
 * A new head on the features of a network that stays as it is. On a scripted module, the bundle gets the module's file and
 * that of the head; on a {@link SmallCnn}, both are parameters of one network, and become one again.
 *
 * @param model with the head as its block; closed with this
 * @param base whose features it takes; not closed here
 */
record TrainedHead(Model model, ExplainableModel base) implements TrainedNetwork {

    @Override
    public ModelInput input() {
        return base.bundle().input();
    }

    @Override
    public List<float[]> logits(LabelledImages pictures) {
        int[] order = IntStream.range(0, pictures.size()).toArray();
        return Logits.of(model, FeatureVectors.of(base, pictures, done -> {}), order);
    }

    @Override
    public Map<String, Object> save(Path folder, String name) throws IOException {
        return base.bundle().weights() instanceof Weights.Blocks ? saveWhole(folder, name) : saveBeside(folder, name);
    }

    private Map<String, Object> saveBeside(Path folder, String name) throws IOException {
        Path module = base.bundle().weightsFile();
        try (InputStream content = Files.newInputStream(module)) {
            // The bytes alone: a read-only base is no reason for a read-only copy.
            Files.copy(content, folder.resolve(module.getFileName()));
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("weights", module.getFileName().toString());
        keys.put("head", TrainedCnn.parameters(model, folder, name));
        return keys;
    }

    private Map<String, Object> saveWhole(Path folder, String name) throws IOException {
        ModelBundle bundle = base.bundle();
        try (Model whole = PyTorchEngine.start().newModel(name, null)) {
            SequentialBlock old = SmallCnn.load(bundle, whole);
            SequentialBlock joined = new SequentialBlock()
                    .add(old.getChildren().get(0).getValue())
                    .add(model.getBlock());
            // Both have their parameters; only what holds them together has yet to be told its shape.
            joined.initialize(
                    whole.getNDManager(), DataType.FLOAT32, new Shape(1, 3, input().height(), input().width()));
            whole.setBlock(joined);
            return TrainedCnn.save(whole, folder, name);
        } catch (MalformedModelException changed) {
            throw new IOException(bundle.weightsFile() + " has changed since it was loaded", changed);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
