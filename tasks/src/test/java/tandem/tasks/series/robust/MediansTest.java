package tandem.tasks.series.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MediansTest {

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwo() {
        assertThat(Medians.median(9, 1, 4)).isEqualTo(4);
        assertThat(Medians.median(9, 1, 4, 5)).isEqualTo(4.5);
    }

    @Test
    void theDeviationIsThatOfR() {
        // Away from the median 3: 2, 1, 0, 1, 97, of which the median is 1; R: mad(c(1, 2, 3, 4, 100)) = 1.4826
        assertThat(Medians.deviation(1, 2, 3, 4, 100)).isCloseTo(1.4826, within(1e-4));
    }

    @Test
    void aRunningMedianRemovesWhatIsShortAndKeepsAStep() {
        assertThat(Medians.running(new double[] {0, 0, 9, 0, 0, 5, 5, 5, 5}, 2))
                .containsExactly(0, 0, 0, 0, 5, 5, 5, 5, 5);
    }
}
