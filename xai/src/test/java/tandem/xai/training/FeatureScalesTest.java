package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureScalesTest {

    /** Means 3 and 7; deviations √((2² + 0 + 2²) / 3) = 1.63299 and, since all are alike, 1; times √2. */
    private final FeatureScales scales =
            FeatureScales.of(List.of(new float[] {1, 7}, new float[] {3, 7}, new float[] {5, 7}));

    @Test
    void featuresAreScaledAndThoseThatTellNothingAreCentred() {
        assertThat(scales.applied(new float[] {5, 7})).containsExactly(new float[] {0.8660254f, 0}, within(1e-6f));
    }

    @Test
    void aFoldedLayerGivesForPlainVectorsWhatItGaveForScaledOnes() {
        float[] weights = {2, -1, 0.5f, 3};
        float[] biases = {0.1f, -0.2f};
        float[] vector = {4, 9};
        float[] scaled = scales.applied(vector);
        float first = 2 * scaled[0] - scaled[1] + 0.1f;
        float second = 0.5f * scaled[0] + 3 * scaled[1] - 0.2f;

        scales.fold(weights, biases);

        assertThat(weights[0] * vector[0] + weights[1] * vector[1] + biases[0]).isCloseTo(first, within(1e-5f));
        assertThat(weights[2] * vector[0] + weights[3] * vector[1] + biases[1]).isCloseTo(second, within(1e-5f));
    }
}
