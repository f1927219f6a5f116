package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.xai.model.ModelInput;

class BaselineTest {

    private static final ModelInput INPUT =
            new ModelInput(2, 2, List.of(0.5, 0.4, 0.3), List.of(0.5, 0.2, 0.1), ModelInput.Fit.SQUEEZE);

    private final Sample sample = new Sample(INPUT, 3, 2, 2, new float[] {0, 1, 2, 3, 0, 0, 0, 4, -1, -1, 1, 1});

    @Test
    void aConstantIsInNormalisedUnits() {
        assertThat(Baseline.constant(0.25f).of(sample)).hasSize(12).containsOnly(0.25f);
    }

    @Test
    void aColourIsNormalisedAsThePictureWas() {
        assertThat(Baseline.colour(0, 0.4, 1).of(sample))
                .containsExactly(new float[] {-1, -1, -1, -1, 0, 0, 0, 0, 7, 7, 7, 7}, within(1e-6f));
    }

    @Test
    void thePicturesOwnMeanIsThatOfEachChannel() {
        assertThat(Baseline.ownMean().of(sample)).containsExactly(1.5f, 1.5f, 1.5f, 1.5f, 1, 1, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void aBlurKeepsTheMeanAndLosesTheDetail() {
        float[] blurred = Baseline.blurred(1).of(sample);

        assertThat(blurred[0] + blurred[1] + blurred[2] + blurred[3]).isCloseTo(6, within(1e-5f));
        assertThat(blurred[3] - blurred[0]).isBetween(0f, 1.5f);
        assertThat(Baseline.blurred(0).of(sample)).isEqualTo(sample.values());
    }

    @Test
    void baselinesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Baseline.constant(Float.NaN)).hasMessage("a baseline is a number, not NaN");
        assertThatThrownBy(() -> Baseline.colour(0, 255, 0))
                .hasMessage("a part of a colour lies between 0 and 1, not at 255.0");
        assertThatThrownBy(() -> Baseline.blurred(-1))
                .hasMessage("a blur is a share of the width from 0 to 1, not -1.0");
    }

    @Test
    void aSampleKnowsTheColoursItCameFrom() {
        assertThat(sample.colour(0, 0)).isCloseTo(0.5, within(1e-6));
        assertThat(sample.colour(0, 3)).as("cut off").isEqualTo(1);
        assertThat(sample.colour(2, 0)).isCloseTo(0.2, within(1e-6));
        assertThat(sample.luminance(0)).isCloseTo(0.299 * 0.5 + 0.587 * 0.4 + 0.114 * 0.2, within(1e-6));
    }
}
