package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void everyPictureIsForOneThingOnly() {
        Split split = Split.of(100, TrainingPlan.standard(1));

        int[] all = IntStream.concat(
                        IntStream.of(split.training),
                        IntStream.concat(IntStream.of(split.validation), IntStream.of(split.test)))
                .sorted()
                .toArray();
        assertThat(all).isEqualTo(IntStream.range(0, 100).toArray());
        assertThat(split.training).hasSize(60);
        assertThat(split.validation).hasSize(20);
    }

    @Test
    void theSeedDecides() {
        assertThat(Split.of(100, TrainingPlan.standard(1)).test)
                .isEqualTo(Split.of(100, TrainingPlan.standard(1)).test);
        assertThat(Split.of(100, TrainingPlan.standard(1)).test)
                .isNotEqualTo(Split.of(100, TrainingPlan.standard(2)).test);
    }

    @Test
    void tooFewPicturesAreRefused() {
        assertThatThrownBy(() -> Split.of(30, TrainingPlan.standard(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("30 pictures are too few");
    }
}
