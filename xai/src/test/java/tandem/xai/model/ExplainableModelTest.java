package tandem.xai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.util.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Baseline;
import tandem.xai.attribution.IntegratedGradients;
import tandem.xai.attribution.PathRule;
import tandem.xai.attribution.QuickMethods;
import tandem.xai.model.ExplainableModel.FeatureGradient;

/** What both back ends promise. Their numbers are compared with the reference beside the attribution methods. */
class ExplainableModelTest {

    private static final int[] TARGETS = {1, 0};

    @TempDir
    Path folder;

    @Test
    void theGradientOfBlocksIsTheSlopeOfTheirLogits() throws IOException {
        try (ExplainableModel model = blocks().load();
                NDManager scope = model.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);
            NDArray gradient = model.inputGradient(batch, TARGETS);
            double length = Math.sqrt(gradient.square().sum().getFloat());
            NDArray step = gradient.mul(0.004 / length);

            assertThat(length).isPositive();
            double rise = chosen(model, batch.add(step)) - chosen(model, batch.sub(step));

            double expected = gradient.mul(step).sum().getFloat() * 2;
            assertThat(rise).isCloseTo(expected, within(0.02 * expected));
        }
    }

    @Test
    void integratedGradientsOfBlocksAreComplete() throws IOException {
        try (ExplainableModel model = blocks().load();
                NDManager scope = model.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);
            float[] logits = model.logits(batch).toFloatArray();

            double delta = new IntegratedGradients(100, Baseline.constant(0), PathRule.MIDDLE)
                    .explain(model, batch, TARGETS)
                    .get(0)
                    .convergenceDelta()
                    .orElseThrow();

            assertThat(delta).isCloseTo(0, within(0.02 * Math.abs(logits[TARGETS[0]])));
        }
    }

    @Test
    void theGradientOfTheFeaturesOfBlocksIsTheWeightOfTheirMean() throws IOException {
        // logit = weight · mean over places of the features, so each place gets weight / places.
        try (ExplainableModel model = blocks().load();
                NDManager scope = model.newManager()) {
            FeatureGradient features = model.featureGradient(ReferenceNetworks.images(scope), TARGETS);
            Shape shape = features.features().getShape();
            float[] weights = linearWeights();
            int channels = (int) shape.get(1);
            int places = (int) (shape.get(2) * shape.get(3));
            float[] gradient = features.gradient().toFloatArray();
            for (int i = 0; i < gradient.length; i++) {
                int sample = i / (channels * places);
                float weight = weights[TARGETS[sample] * channels + i / places % channels];
                assertThat(gradient[i]).isCloseTo(weight / places, within(1e-7f));
            }
            assertThat(shape).isEqualTo(new Shape(2, 72, 8, 8));
        }
    }

    @Test
    void theSmallNetworkStaysBelowThreeMegabytes() throws IOException {
        assertThat(Files.size(blocks().weightsFile())).isLessThan(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch-norm", "blocks"})
    void aSampleIsAnsweredAndExplainedAlikeWhateverElseIsInTheBatch(String network) throws IOException {
        // Batch normalisation and dropout must not work as in training.
        try (ExplainableModel model = network(network).load();
                NDManager scope = model.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);
            NDArray second = batch.get("1:2");
            int[] target = {TARGETS[1]};

            assertThat(same(model.logits(batch).get("1:2"), model.logits(second)))
                    .isTrue();
            assertThat(same(model.inputGradient(batch, TARGETS).get("1:2"), model.inputGradient(second, target)))
                    .isTrue();
            assertThat(same(
                            model.featureGradient(batch, TARGETS).gradient().get("1:2"),
                            model.featureGradient(second, target).gradient()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "batch-norm", "blocks", "vit-attention-shift"})
    void explainingLeavesNoArrayBehind(String network) throws IOException {
        try (ExplainableModel model = network(network).load();
                NDManager scope = model.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);
            int before = held(scope);
            for (AttributionMethod method : QuickMethods.all()) {
                if (!method.supports(model)) {
                    continue;
                }
                method.explain(model, batch, TARGETS);
                assertThat(held(scope)).as(method.name()).isEqualTo(before);
            }
            NDManager all = scope.getParentManager();
            int beside = held(all);
            try (NDManager inner = model.newManager()) {
                model.logits(ReferenceNetworks.images(inner));
                if (model.hasFeatures()) {
                    model.featureGradient(ReferenceNetworks.images(inner), TARGETS);
                }
                if (model.hasAttentionGradient()) {
                    model.attentionGradient(ReferenceNetworks.images(inner), TARGETS);
                }
            }
            assertThat(held(all)).isEqualTo(beside);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "blocks"})
    void aTargetThatIsNoClassIsRefused(String network) throws IOException {
        try (ExplainableModel model = network(network).load();
                NDManager scope = model.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);

            assertThatThrownBy(() -> model.inputGradient(batch, new int[] {8, 0}))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> model.featureGradient(batch, new int[] {0, -1}))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> model.inputGradient(batch, new int[] {0})).hasMessage("1 targets for 2 samples");
            assertThat(model.inputGradient(batch, TARGETS).getShape()).isEqualTo(batch.getShape());
        }
    }

    @Test
    void twoNetworksAreExplainedFromTwoThreads() throws IOException, InterruptedException, ExecutionException {
        ModelBundle bundle = network("cnn");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<float[]>> gradients = IntStream.range(0, 2)
                    .mapToObj(thread -> threads.submit(() -> gradientAfterMany(bundle)))
                    .toList();

            assertThat(gradients.get(0).get()).isEqualTo(gradients.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static float[] gradientAfterMany(ModelBundle bundle) throws IOException {
        try (ExplainableModel model = bundle.load()) {
            float[] gradient = {};
            for (int i = 0; i < 30; i++) {
                try (NDManager scope = model.newManager()) {
                    gradient = model.inputGradient(ReferenceNetworks.images(scope), TARGETS)
                            .toFloatArray();
                }
            }
            return gradient;
        }
    }

    private ModelBundle network(String name) throws IOException {
        return name.equals("blocks") ? blocks() : ReferenceNetworks.bundle(folder, name);
    }

    /** The network that Tandem trains, with random parameters and statistics that are not those of a fresh one. */
    private ModelBundle blocks() throws IOException {
        Path bundle = Files.createDirectories(folder.resolve("blocks"));
        Engine engine = PyTorchEngine.start();
        engine.setRandomSeed(3);
        try (Model model = engine.newModel("blocks", engine.defaultDevice());
                NDManager scope = model.getNDManager().newSubManager()) {
            SequentialBlock network = SmallCnn.build(8);
            model.setBlock(network);
            network.initialize(model.getNDManager(), DataType.FLOAT32, new Shape(1, 3, 64, 64));
            for (Pair<String, Parameter> parameter : network.getParameters()) {
                NDArray values = parameter.getValue().getArray();
                if (parameter.getKey().endsWith("runningMean")) {
                    scope.randomUniform(-0.05f, 0.05f, values.getShape()).copyTo(values);
                } else if (parameter.getKey().endsWith("runningVar")) {
                    scope.randomUniform(0.05f, 0.2f, values.getShape()).copyTo(values);
                }
            }
            model.setProperty("Epoch", "0");
            model.save(bundle, "blocks");
        }
        Files.writeString(bundle.resolve(ModelBundle.DESCRIPTION), """
                name: blocks
                classes: [a, b, c, d, e, f, g, h]
                input: { width: 64, height: 64, mean: [0, 0, 0], std: [1, 1, 1] }
                weights: blocks-0000.params
                architecture: small-cnn
                """);
        return ModelBundle.read(bundle);
    }

    private float[] linearWeights() throws IOException {
        try (Model model = PyTorchEngine.start().newModel("blocks", null)) {
            SequentialBlock network = SmallCnn.build(8);
            model.setBlock(network);
            model.load(folder.resolve("blocks"), "blocks");
            Block head = network.getChildren().get(1).getValue();
            NDArray weights = head.getParameters().valueAt(0).getArray();
            return weights.toFloatArray();
        } catch (MalformedModelException broken) {
            throw new IOException(broken);
        }
    }

    private static double chosen(ExplainableModel model, NDArray batch) {
        float[] logits = model.logits(batch).toFloatArray();
        return logits[TARGETS[0]] + logits[logits.length / 2 + TARGETS[1]];
    }

    private static boolean same(NDArray first, NDArray second) {
        return first.allClose(second, 1e-4, 1e-7, false);
    }

    private static int held(NDManager manager) {
        return manager.getManagedArrays().size();
    }
}
