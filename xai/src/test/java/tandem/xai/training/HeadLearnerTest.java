package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.image.Resampling;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ExplainableModel.FeatureGradient;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundleException;
import tandem.xai.model.ModelInput;
import tandem.xai.model.Prediction;
import tandem.xai.model.Predictor;
import tandem.xai.model.Weights;

/** Bars that lie or stand, told apart by a new head on features that have never seen bars. */
class HeadLearnerTest {

    private static final List<String> CLASSES = List.of("lying", "upright");
    private static final Bars NEW_BARS = new Bars(20, 9);

    @TempDir
    private Path folder;

    @Test
    void aHeadOnFrozenFeaturesIsRightMoreOftenThanChance() throws IOException {
        try (ExplainableModel base = ReferenceNetworks.bundle(folder, "cnn").load();
                TrainedClassifier trained = learn(base)) {
            // Chance is 20 of 40; 28 or more by chance has a probability below 0.01.
            assertThat(trained.test().pictures()).isEqualTo(40);
            assertThat(trained.test().accuracy()).isGreaterThanOrEqualTo(0.7);
        }
    }

    @Test
    void theBundleAnswersAsTheTrainedHeadDidFromTheVeryFeaturesOfItsBase() throws IOException {
        ModelBundle module = ReferenceNetworks.bundle(folder, "cnn");
        try (ExplainableModel base = module.load();
                TrainedClassifier trained = learn(base)) {
            ModelBundle bundle = write(trained, folder.resolve("bars"));

            assertThat(bundle.classes()).isEqualTo(CLASSES);
            assertThat(bundle.weights()).isEqualTo(new Weights.HeadOnScript("weights.pt", "bars-0000.params"));
            assertThat(bundle.weightsFile()).hasSameBinaryContentAs(module.weightsFile());
            assertAnswersAndFeaturesOf(bundle, base, trained);
        }
    }

    @Test
    void onANetworkOfTandemsOwnTheHeadBecomesPartOfOneFile() throws IOException {
        ModelBundle own = smallCnn();
        try (ExplainableModel base = own.load();
                TrainedClassifier trained = learn(base)) {
            ModelBundle bundle = write(trained, folder.resolve("bars"));

            assertThat(bundle.weights()).isEqualTo(new Weights.Blocks("bars-0000.params"));
            assertAnswersAndFeaturesOf(bundle, base, trained);
        }
    }

    @Test
    void aHeadCanBePutOnTheFeaturesUnderAnotherHead() throws IOException {
        try (ExplainableModel base = ReferenceNetworks.bundle(folder, "cnn").load();
                TrainedClassifier first = learn(base);
                ExplainableModel headed = write(first, folder.resolve("first")).load();
                TrainedClassifier second = learn(headed)) {
            ModelBundle bundle = write(second, folder.resolve("second"));

            assertAnswersAndFeaturesOf(bundle, base, second);
            assertThat(folder.resolve("second").toFile().list())
                    .containsExactlyInAnyOrder("model.yaml", "weights.pt", "bars-0000.params");
        }
    }

    @Test
    void whatExplainedTheBaseByItsFeaturesExplainsTheNewNetworkByThem() throws IOException {
        try (ExplainableModel base = ReferenceNetworks.bundle(folder, "cnn").load();
                TrainedClassifier trained = learn(base);
                ExplainableModel network =
                        write(trained, folder.resolve("bars")).load();
                NDManager scope = network.newManager()) {
            assertThat(methodsFor(network)).isEqualTo(methodsFor(base));
            assertThat(network.layers())
                    .containsAll(base.layers())
                    .hasSizeGreaterThan(base.layers().size());

            // logit = weight ⋅ mean over places + bias, so features ⋅ gradient sum to the logit without its bias.
            NDArray batch = ReferenceNetworks.images(scope);
            FeatureGradient upright = network.featureGradient(batch, new int[] {1, 1});
            float[] products = upright.features()
                    .mul(upright.gradient())
                    .sum(new int[] {1, 2, 3})
                    .toFloatArray();
            float[] logits = network.logits(batch).toFloatArray();
            assertThat(products[0] - products[1]).isCloseTo(logits[1] - logits[3], within(1e-3f));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        try (ExplainableModel base = ReferenceNetworks.bundle(folder, "cnn").load();
                TrainedClassifier first = learn(base);
                TrainedClassifier second = learn(base)) {
            write(first, folder.resolve("first"));
            write(second, folder.resolve("second"));

            for (String file : List.of("model.yaml", "weights.pt", "bars-0000.params")) {
                assertThat(folder.resolve("second").resolve(file))
                        .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
            }
        }
    }

    @Test
    void aNetworkWithoutFeaturesIsRefused() throws IOException {
        try (ExplainableModel vit = ReferenceNetworks.bundle(folder, "vit").load()) {
            assertThatThrownBy(() -> learn(vit))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("reference lets out no features; export it with features(x) and head(a)");
        }
    }

    @Test
    void aHeadOnAModuleWithoutFeaturesOrOfOtherFeaturesIsTold() throws IOException {
        try (ExplainableModel base = ReferenceNetworks.bundle(folder, "cnn").load();
                TrainedClassifier trained = learn(base)) {
            Path bars = folder.resolve("bars");
            write(trained, bars);
            ReferenceNetworks.copyWeights("vit", bars.resolve("weights.pt"));

            assertThatThrownBy(() -> ModelBundle.read(bars).load())
                    .isInstanceOf(ModelBundleException.class)
                    .hasMessageContaining("weights.pt: a head is named, but the module lets out no features");

            Files.writeString(bars.resolve("bars-0000.params"), "hello");
            assertThatThrownBy(() -> ModelBundle.read(bars).load())
                    .isInstanceOf(ModelBundleException.class)
                    .hasMessageContaining("bars-0000.params: not the head of a network with 2 classes");
        }
    }

    private static void assertAnswersAndFeaturesOf(ModelBundle bundle, ExplainableModel base, TrainedClassifier trained)
            throws IOException {
        try (ExplainableModel network = bundle.load();
                NDManager scope = network.newManager()) {
            NDArray batch = ReferenceNetworks.images(scope);
            assertThat(network.features(batch).toFloatArray())
                    .isEqualTo(base.features(batch).toFloatArray());

            List<RgbImage> pictures = IntStream.range(0, NEW_BARS.size())
                    .mapToObj(NEW_BARS::image)
                    .toList();
            List<Prediction> answers = new Predictor(network).predict(pictures, done -> {});
            List<Prediction> expected = trained.predictions(NEW_BARS);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).probabilities().get(0))
                        .isCloseTo(expected.get(i).probabilities().get(0), within(1e-4));
            }
        }
    }

    private static List<String> methodsFor(ExplainableModel network) {
        return AttributionMethods.all().stream()
                .filter(method -> method.supports(network))
                .map(AttributionMethod::name)
                .toList();
    }

    private static TrainedClassifier learn(ExplainableModel base) {
        Bars bars = new Bars(200, 1);
        TrainingPlan plan = TrainingPlan.standard(1);
        Split split = Split.stratified(bars.labels(), CLASSES, plan);
        HeadLearner learner = new HeadLearner(base, CLASSES, bars, done -> {});
        return learner.learn(split, Weakening.NONE, learner.plan(plan, split, Weakening.NONE), progress -> {});
    }

    private ModelBundle smallCnn() throws IOException {
        ModelInput input =
                new ModelInput(64, 64, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0), ModelInput.Fit.SQUEEZE);
        LabelledImages bars = new ResizedBars(new Bars(60, 5), 64);
        TrainingPlan plan =
                TrainingPlan.standard(3).withEpochs(1).forPictures(36).withEpochs(1);
        Learner learner = new CnnLearner(List.of("a", "b"), input, bars, Device.cpu());
        try (TrainedClassifier trained = learner.learn(
                Split.stratified(bars.labels(), List.of("a", "b"), plan), Weakening.NONE, plan, progress -> {})) {
            return write(trained, folder.resolve("own"));
        }
    }

    private static ModelBundle write(TrainedClassifier trained, Path folder) throws IOException {
        Evaluation evaluation = new Evaluation("held out", trained.test(), Optional.empty(), Map.of("seed", 1));
        return new BundleWriter(trained, new BundleNotes("bars", "", "drawn bars", evaluation)).write(folder, Map.of());
    }

    private record ResizedBars(Bars bars, int side) implements LabelledImages {

        @Override
        public int size() {
            return bars.size();
        }

        @Override
        public RgbImage image(int index) {
            return Resampling.resize(bars.image(index), side, side);
        }

        @Override
        public int label(int index) {
            return bars.label(index);
        }
    }
}
