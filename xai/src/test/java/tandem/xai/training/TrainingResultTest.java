package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingResultTest {

    private static final List<float[]> LOGITS =
            List.of(new float[] {2, 0}, new float[] {2, 0}, new float[] {2, 0}, new float[] {2, 0});

    /** Right on three of four, so each confidence should be 3/4, logits ln 3 apart: T = 2 / ln 3. */
    @Test
    void theTemperatureMakesConfidenceTheShareRight() {
        assertThat(TrainingResult.temperature(LOGITS, new int[] {0, 0, 0, 1})).isCloseTo(2 / Math.log(3), within(1e-6));
    }

    /** Right on four of four: the next is wrong one time in six, so logits should be ln 5 apart: T = 2 / ln 5. */
    @Test
    void whereAllIsRightTheRuleOfSuccessionLeavesADoubt() {
        assertThat(TrainingResult.temperature(LOGITS, new int[] {0, 0, 0, 0})).isCloseTo(2 / Math.log(5), within(1e-6));
    }
}
