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
        AutoCloseable opened = model;
        try {
            PyTorchModel loaded = network(bundle, model);
            opened = loaded;
            loaded.check();
            return loaded;
        } catch (ModelBundleException wrong) {
            close(opened);
            throw wrong;
        } catch (IOException | MalformedModelException | RuntimeException broken) {
            // DJL tells broken files by many kinds of exception, from EngineException to IndexOutOfBoundsException.
            close(opened);
            throw new ModelBundleException(
                    bundle.weightsFile() + ": not the weights of such a network ("
                            + WeightsFile.strangeness(bundle.weightsFile())
                                    .orElseGet(() -> ModelBundleException.reason(broken))
                            + ") — export them again, or name the right file in model.yaml",
                    broken);
        }
    }

    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception failure) {
            throw new IllegalStateException("neither models nor networks refuse to be closed", failure);
        }
    }

    private static EngineUnavailableException unavailable(String reason, Throwable cause) {
        return new EngineUnavailableException(
                "this machine (" + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                        + ") has no PyTorch (" + reason
                        + ") — shipped predictions still work; for networks use Linux, Windows, or macOS on ARM",
                cause);
    }

    private static PyTorchModel network(ModelBundle bundle, Model model) throws IOException, MalformedModelException {
        if (bundle.weights() instanceof Weights.Blocks) {
            SequentialBlock network = SmallCnn.load(bundle, model);
            network.freezeParameters(true);
            return new DjlExplainableModel(bundle, model, network);
        }
        Path weights = bundle.weightsFile();
        model.load(weights.getParent(), weights.getFileName().toString(), Map.of("trainParam", "true"));
        model.getBlock().freezeParameters(true);
        return bundle.weights() instanceof Weights.HeadOnScript headed
                ? new HeadOnScriptModel(bundle, model, head(bundle, headed))
                : new TorchScriptModel(bundle, model);
    }

    private static Model head(ModelBundle bundle, Weights.HeadOnScript headed) {
        Engine engine = start();
        Model head = engine.newModel(bundle.name(), engine.defaultDevice());
        try {
            head.setBlock(LinearHead.build(bundle.classes().size()));
            head.load(bundle.folder(), prefix(headed.head()));
            // DJL passes over a file that does not begin as its own do.
            if (!head.getBlock().isInitialized()) {
                throw new MalformedModelException("no parameters as DJL writes them");
            }
            head.getBlock().freezeParameters(true);
            return head;
        } catch (IOException | MalformedModelException | RuntimeException broken) {
            head.close();
            throw new ModelBundleException(
                    bundle.folder().resolve(headed.head()) + ": not the head of a network with "
                            + bundle.classes().size() + " classes (" + ModelBundleException.reason(broken)
                            + ") — copy the bundle anew, or train it again",
                    broken);
        }
    }

    /** DJL saves parameters as {@code NAME-0000.params} and wants the name alone. */
    static String prefix(String file) {
        if (!file.endsWith("-0000.params")) {
            throw new IllegalArgumentException("DJL parameters are named NAME-0000.params, not " + file);
        }
        return file.substring(0, file.length() - "-0000.params".length());
    }
}
