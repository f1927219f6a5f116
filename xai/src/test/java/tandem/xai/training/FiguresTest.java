package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.xai.model.Prediction;

class FiguresTest {

    private final Figures figures = Figures.of(
            List.of(
                    new Prediction(List.of(0.9, 0.1)),
                    new Prediction(List.of(0.9, 0.1)),
                    new Prediction(List.of(0.2, 0.8)),
                    new Prediction(List.of(0.4, 0.6))),
            new int[] {0, 1, 1, 1});

    @Test
    void accuracyIsTheShareRight() {
        assertThat(figures.pictures()).isEqualTo(4);
        assertThat(figures.accuracy()).isEqualTo(0.75);
    }

    @Test
    void confusionHasTheTruthInRowsAndTheAnswerInColumns() {
        assertThat(figures.confusion().counts()).isEqualTo(List.of(List.of(1, 0), List.of(1, 2)));
    }

    /** Bins of a fifteenth: two at .9 with one right (|.9 − .5| × 2), one at .8 right (.2), one at .6 right (.4). */
    @Test
    void expectedCalibrationErrorWeighsBinsByTheirPictures() {
        assertThat(figures.expectedCalibrationError()).isCloseTo((0.8 + 0.2 + 0.4) / 4, within(1e-12));
    }
}
