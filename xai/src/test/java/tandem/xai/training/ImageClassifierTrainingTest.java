package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;
import tandem.xai.model.Prediction;
import tandem.xai.model.Predictor;

class ImageClassifierTrainingTest {
    private static final ModelInput INPUT = new ModelInput(
            Bars.SIDE, Bars.SIDE, List.of(0.5, 0.5, 0.5), List.of(0.25, 0.25, 0.25), ModelInput.Fit.SQUEEZE);

    @TempDir
    private Path folder;

    @Test
    void aFewPassesTellUprightFromLyingBars() {
        List<TrainingProgress> heard = new ArrayList<>();
        try (TrainedClassifier trained = train(1, 6, heard::add)) {
            assertThat(trained.test().accuracy()).isGreaterThan(0.85);
            assertThat(trained.test().pictures()).isEqualTo(40);
        }
        assertThat(heard).extracting(TrainingProgress::epoch).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(heard.get(5).left()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameNetwork() {
        try (TrainedClassifier first = train(4, 1, progress -> {});
                TrainedClassifier second = train(4, 1, progress -> {})) {
            assertSame(first.predictions(new Bars(20, 9)), second.predictions(new Bars(20, 9)));
        }
    }

    @Test
    void theBundleAnswersAsTheTrainedNetworkDid() throws IOException {
        try (TrainedClassifier trained = train(1, 2, progress -> {})) {
            Bars bars = new Bars(20, 9);
            List<Prediction> expected = trained.predictions(bars);

            ModelBundle bundle = write(trained, folder.resolve("bars"));

            try (ExplainableModel model = bundle.load()) {
                List<RgbImage> pictures =
                        IntStream.range(0, 20).mapToObj(bars::image).toList();
                assertSame(new Predictor(model).predict(pictures, done -> {}), expected);
            }
            assertThat(bundle.classes()).containsExactly("lying", "upright");
            assertThat(bundle.evaluation())
                    .containsEntry("accuracy", trained.test().accuracy());
            assertThat(folder.resolve("bars/notes.txt")).hasContent("beside");
            assertThat(folder.resolve("bars").toFile().list())
                    .containsExactlyInAnyOrder("model.yaml", "bars-0000.params", "notes.txt");
        }
    }

    @Test
    void aBundleReplacesTheOneBefore() throws IOException {
        try (TrainedClassifier first = train(1, 1, progress -> {});
                TrainedClassifier second = train(2, 1, progress -> {})) {
            ModelBundle before = write(first, folder);
            ModelBundle after = write(second, folder);

            assertThat(after.hash()).isNotEqualTo(before.hash());
            assertThat(folder.toFile().list()).hasSize(3);
        }
    }

    @Test
    void picturesOfAnotherSizeAreRefusedByNumberAndSize() {
        LabelledImages wrong = new LabelledImages() {
            @Override
            public int size() {
                return 100;
            }

            @Override
            public RgbImage image(int index) {
                int side = index == 3 ? 10 : Bars.SIDE;
                return new RgbImage(side, side, new int[side * side]);
            }

            @Override
            public int label(int index) {
                return index % 2;
            }
        };

        assertThatThrownBy(() -> training(1, 1).train(wrong, progress -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("picture 3 is 10×10, but the network takes 24×24 — bring all pictures to that size");
    }

    private static void assertSame(List<Prediction> actual, List<Prediction> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i).probabilities().get(0))
                    .isCloseTo(expected.get(i).probabilities().get(0), within(1e-5));
        }
    }

    private static TrainedClassifier train(long seed, int epochs, TrainingProgress.Listener listener) {
        return training(seed, epochs).train(new Bars(200, seed), listener);
    }

    private static ImageClassifierTraining training(long seed, int epochs) {
        TrainingPlan plan = new TrainingPlan(seed, epochs, 16, 0.01, 1e-4, 20, 0.2, 0.2);
        return new ImageClassifierTraining(List.of("lying", "upright"), INPUT, plan);
    }

    private static ModelBundle write(TrainedClassifier trained, Path folder) throws IOException {
        Evaluation evaluation = new Evaluation("held out", trained.test(), Optional.empty(), Map.of("seed", 1));
        BundleNotes notes = new BundleNotes("bars", "Apache-2.0", "drawn bars", evaluation);
        return new BundleWriter(trained, notes).write(folder, Map.of("notes.txt", "beside"));
    }
}
