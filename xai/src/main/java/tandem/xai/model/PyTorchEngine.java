package tandem.xai.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.UninitializedParameterException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Loads weights into networks. The only place that knows DJL's engine by name. */
final class PyTorchEngine {

    static final String NAME = "PyTorch";

    private PyTorchEngine() {}

    static ExplainableModel load(ModelBundle bundle) {
        start();
        Model model = Model.newInstance(bundle.name(), NAME);
        try {
            PyTorchModel loaded = bundle.architecture().isPresent() ? blocks(bundle, model) : script(bundle, model);
            loaded.check();
            return loaded;
        } catch (IOException
                | MalformedModelException
                | EngineException
                | UninitializedParameterException
                | IllegalArgumentException broken) {
            // DJL passes over a parameter file that is none, and finds out when the network is first used.
            model.close();
            throw new ModelBundleException(
                    bundle.weightsFile() + ": not the weights of such a network (" + BundleReader.oneLine(broken)
                            + ") — export them again, or name the right file in model.yaml",
                    broken);
        } catch (ModelBundleException wrong) {
            model.close();
            throw wrong;
        }
    }

    /**
     * Makes sure that the engine is there, and that it looks for nothing on the network.
     *
     * @throws ModelBundleException where this platform has no PyTorch
     */
    static void start() {
        System.setProperty("ai.djl.offline", "true");
        try {
            Engine.getEngine(NAME);
        } catch (EngineException | LinkageError none) {
            throw new ModelBundleException(
                    "this machine (" + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                            + ") has no PyTorch that Tandem ships with — use Linux, Windows, or macOS on ARM for networks",
                    none);
        }
    }

    private static PyTorchModel blocks(ModelBundle bundle, Model model) throws IOException, MalformedModelException {
        SequentialBlock network = SmallCnn.build(bundle.classes().size());
        model.setBlock(network);
        model.load(bundle.folder(), prefix(bundle));
        network.freezeParameters(true);
        return new DjlExplainableModel(bundle, model, network);
    }

    private static PyTorchModel script(ModelBundle bundle, Model model) throws IOException, MalformedModelException {
        Path weights = bundle.weightsFile();
        model.load(weights.getParent(), weights.getFileName().toString(), Map.of("trainParam", "true"));
        model.getBlock().freezeParameters(true);
        return new TorchScriptModel(bundle, model);
    }

    /** DJL saves parameters as {@code NAME-0000.params} and wants the name alone. */
    private static String prefix(ModelBundle bundle) {
        String file = bundle.weights();
        if (!file.endsWith("-0000.params")) {
            throw new IllegalArgumentException("DJL parameters are named NAME-0000.params, not " + file);
        }
        return file.substring(0, file.length() - "-0000.params".length());
    }
}
