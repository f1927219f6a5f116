package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void everyPictureIsForOneThingOnly() {
        Split split = Split.of(100, TrainingPlan.standard(1));

        int[] all = IntStream.concat(
                        IntStream.of(split.training()),
                        IntStream.concat(IntStream.of(split.validation()), IntStream.of(split.test())))
                .sorted()
                .toArray();
        assertThat(all).isEqualTo(IntStream.range(0, 100).toArray());
        assertThat(split.training()).hasSize(60);
        assertThat(split.validation()).hasSize(20);
    }

    @Test
    void theSeedDecides() {
        assertThat(Split.of(100, TrainingPlan.standard(1)).test())
                .isEqualTo(Split.of(100, TrainingPlan.standard(1)).test());
        assertThat(Split.of(100, TrainingPlan.standard(1)).test())
                .isNotEqualTo(Split.of(100, TrainingPlan.standard(2)).test());
    }

    @Test
    void tooFewPicturesAreRefused() {
        assertThatThrownBy(() -> Split.of(30, TrainingPlan.standard(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("30 pictures are too few");
    }

    @Test
    void eachClassIsSplitApart() {
        int[] labels = IntStream.range(0, 100).map(i -> i < 80 ? 0 : 1).toArray();

        Split split = Split.stratified(labels, List.of("many", "few"), TrainingPlan.standard(1));

        assertThat(few(split.training())).isEqualTo(12);
        assertThat(few(split.validation())).isEqualTo(4);
        assertThat(few(split.test())).isEqualTo(4);
        assertThat(split.test()).hasSize(20);
        assertThat(IntStream.of(split.training()).boxed())
                .doesNotContainAnyElementsOf(IntStream.of(split.test()).boxed().toList());
    }

    @Test
    void aClassWithTooFewPicturesIsTold() {
        int[] labels = IntStream.range(0, 57).map(i -> i < 50 ? 0 : 1).toArray();

        assertThatThrownBy(() -> Split.stratified(labels, List.of("cat", "dog"), TrainingPlan.standard(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class “dog” has 7 pictures, of which 1 would be for validation — give it more pictures (10"
                        + " or more, better 100), hold out other shares, or leave the class out");
    }

    private static long few(int[] indices) {
        return IntStream.of(indices).filter(index -> index >= 80).count();
    }
}
