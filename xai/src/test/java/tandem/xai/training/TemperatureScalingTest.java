package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TemperatureScalingTest {

    /** With logits (±a, 0) and a share p right, the cross-entropy is least where 1 / (1 + e^(−a/T)) = p. */
    @Test
    void theTemperatureMakesConfidenceEqualTheShareRight() {
        float[][] logits = new float[100][];
        int[] labels = new int[100];
        for (int i = 0; i < 100; i++) {
            logits[i] = new float[] {4, 0};
            labels[i] = i < 80 ? 0 : 1;
        }

        double temperature = TemperatureScaling.fit(logits, labels);

        assertThat(temperature).isCloseTo(4 / Math.log(0.8 / 0.2), within(1e-6));
        assertThat(TemperatureScaling.probabilities(logits, temperature)[0][0]).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void aNetworkThatIsAlwaysRightGetsTheLeastTemperature() {
        assertThat(TemperatureScaling.fit(new float[][] {{1, 0}, {0, 1}}, new int[] {0, 1}))
                .isCloseTo(0.05, within(1e-3));
    }

    @Test
    void hugeLogitsGiveProbabilitiesThatSumToOne() {
        double[] row = TemperatureScaling.probabilities(new float[][] {{9000, -9000, 8999}}, 1)[0];

        assertThat(row[0] + row[1] + row[2]).isCloseTo(1, within(1e-12));
    }
}
