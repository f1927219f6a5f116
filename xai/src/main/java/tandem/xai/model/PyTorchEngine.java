package tandem.xai.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.nn.SequentialBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The engine behind all networks: starts it, and loads weights into networks. */
public final class PyTorchEngine {

    private static final String NAME = "PyTorch";

    private PyTorchEngine() {}

    /**
     * The engine, told to look for nothing on the network. Whoever uses DJL asks for it here, since DJL reads that
     * setting only once.
     *
     * @throws EngineUnavailableException where this platform has no PyTorch
     */
    public static Engine start() {
        System.setProperty("ai.djl.offline", "true");
        try {
            Engine engine = Engine.getEngine(NAME);
            if (engine != null) {
                return engine;
            }
            throw unavailable("no engine is in the program", null);
        } catch (EngineException | IllegalStateException | LinkageError none) {
            throw unavailable(ModelBundleException.reason(none), none);
        }
    }

    /** @throws ModelBundleException if the weights do not make such a network */
    static ExplainableModel load(ModelBundle bundle) {
        Engine engine = start();
        Model model = engine.newModel(bundle.name(), engine.defaultDevice());
        try {
            PyTorchModel loaded = bundle.architecture().isPresent() ? blocks(bundle, model) : script(bundle, model);
            loaded.check();
            return loaded;
        } catch (ModelBundleException wrong) {
            model.close();
            throw wrong;
        } catch (IOException | MalformedModelException | RuntimeException broken) {
            // DJL tells broken files by many kinds of exception, from EngineException to IndexOutOfBoundsException.
            model.close();
            throw new ModelBundleException(
                    bundle.weightsFile() + ": not the weights of such a network ("
                            + WeightsFile.strangeness(bundle.weightsFile())
                                    .orElseGet(() -> ModelBundleException.reason(broken))
                            + ") — export them again, or name the right file in model.yaml",
                    broken);
        }
    }

    private static EngineUnavailableException unavailable(String reason, Throwable cause) {
        return new EngineUnavailableException(
                "this machine (" + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                        + ") has no PyTorch (" + reason
                        + ") — shipped predictions still work; for networks use Linux, Windows, or macOS on ARM",
                cause);
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
