package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearFitTest {

    private static final TrainingPlan PLAN = TrainingPlan.standard(1).forAllAtOnce();

    /**
     * Of vectors that all say the same, the best layer knows only how often there is which class: with three of class 0 and one
     * of class 1, the difference of its logits is ln 3.
     */
    @Test
    void whatFeaturesDoNotTellTheBiasDoes() {
        List<float[]> alike = List.of(new float[1], new float[1], new float[1], new float[1]);
        int[] labels = {0, 0, 0, 1};

        LinearFit.Layer layer = new LinearFit(alike, labels, 2).fit(alike, labels, PLAN, progress -> {});

        float[] biases = layer.biases(2);
        assertThat(biases[0] - biases[1]).isCloseTo((float) Math.log(3), within(1e-4f));
        assertThat(layer.weights(2)).containsOnly(0);
    }

    /** At x = 1 class 0 is three of four, at x = −1 one of four: logits differ by ln 3 and −ln 3, so weights by ln 3. */
    @Test
    void weightsAreTheLogOddsOfTheirFeature() {
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            vectors.add(new float[] {i < 4 ? 1 : -1});
        }
        int[] labels = {0, 0, 0, 1, 0, 1, 1, 1};

        LinearFit.Layer layer = new LinearFit(vectors, labels, 2).fit(vectors, labels, PLAN, progress -> {});

        float[] weights = layer.weights(2);
        assertThat(weights[0] - weights[1]).isCloseTo((float) Math.log(3), within(1e-4f));
    }

    @Test
    void itStopsWhereValidationTurns() {
        List<float[]> training = List.of(new float[] {1}, new float[] {-1});
        List<float[]> validation = List.of(new float[] {1}, new float[] {1}, new float[] {1}, new float[] {-1});
        List<TrainingProgress> heard = new ArrayList<>();

        // What separates the training vectors is wrong of one validation vector in four: to be too sure costs there.
        LinearFit.Layer layer =
                new LinearFit(training, new int[] {0, 1}, 2).fit(validation, new int[] {0, 0, 1, 1}, PLAN, heard::add);

        assertThat(heard).hasSize(layer.epoch() + PLAN.patience());
        assertThat(heard)
                .allMatch(pass ->
                        pass.validationLoss() >= heard.get(layer.epoch() - 1).validationLoss());
    }
}
