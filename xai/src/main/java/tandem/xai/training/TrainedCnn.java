package tandem.xai.training;

import ai.djl.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tandem.xai.model.ModelInput;
import tandem.xai.model.SmallCnn;

/**
 * A {@link SmallCnn} of which every parameter was fitted.
 *
 * @param model with the network as its block; closed with this
 * @param input what it takes
 */
record TrainedCnn(Model model, ModelInput input) implements TrainedNetwork {

    @Override
    public List<float[]> logits(LabelledImages pictures) {
        int[] order = IntStream.range(0, pictures.size()).toArray();
        return Logits.of(model, ImageTensors.of(pictures, input), order);
    }

    @Override
    public Map<String, Object> save(Path folder, String name) throws IOException {
        return save(model, folder, name);
    }

    /** Writes any model of this architecture. */
    static Map<String, Object> save(Model model, Path folder, String name) throws IOException {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("weights", parameters(model, folder, name));
        keys.put("architecture", SmallCnn.NAME);
        return keys;
    }

    /** Writes a model's parameters, and returns the name of the file, which DJL chooses. */
    static String parameters(Model model, Path folder, String name) throws IOException {
        model.setProperty("Epoch", "0");
        model.save(folder, name);
        return name + "-0000.params";
    }

    @Override
    public void close() {
        model.close();
    }
}
