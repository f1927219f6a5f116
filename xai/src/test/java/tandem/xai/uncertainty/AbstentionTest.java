package tandem.xai.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tandem.xai.model.Prediction;

class AbstentionTest {

    /** Says class 0 with these confidences; right but for the second and the fourth. */
    private static final List<Prediction> PREDICTIONS = DoubleStream.of(0.9, 0.8, 0.7, 0.6)
            .mapToObj(confidence -> new Prediction(List.of(confidence, 1 - confidence)))
            .toList();

    private static final int[] TRUTHS = {0, 1, 0, 1};

    @Test
    void itSpeaksFromItsThresholdOn() {
        assertThat(new Abstention(0.7).on(PREDICTIONS, TRUTHS))
                .as("three answers, one of them wrong")
                .isEqualTo(new Abstention.Outcome(0.75, OptionalDouble.of(1.0 / 3)));
        assertThat(new Abstention(0.95).on(PREDICTIONS, TRUTHS))
                .isEqualTo(new Abstention.Outcome(0, OptionalDouble.empty()));
    }

    @Test
    void ofARiskItSpeaksAsOftenAsItCan() {
        assertThat(Abstention.ofRisk(0.35, PREDICTIONS, TRUTHS)).isEqualTo(new Abstention(0.7));
        assertThat(Abstention.ofRisk(0.1, PREDICTIONS, TRUTHS)).isEqualTo(new Abstention(0.9));
        assertThat(Abstention.ofRisk(0.5, PREDICTIONS, TRUTHS)).isEqualTo(new Abstention(0.6));
        assertThat(Abstention.ofRisk(0, PREDICTIONS.subList(1, 2), new int[] {1}))
                .isEqualTo(new Abstention(1));
    }

    @Test
    void aConfidenceLiesFromZeroToOne() {
        assertThatThrownBy(() -> new Abstention(1.5)).hasMessage("a confidence lies from 0 to 1, not at 1.5");
    }
}
