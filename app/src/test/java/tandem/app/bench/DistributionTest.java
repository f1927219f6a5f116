package tandem.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private final Distribution distribution = Distribution.of(List.of(9.0, 2.0, 4.0, 5.0));

    @Test
    void meanAndSpreadAreThoseOfTheNumbers() {
        // (2 + 4 + 5 + 9) / 4 = 5; √((9 + 1 + 0 + 16) / 3) = √(26/3)
        assertThat(distribution.mean()).isEqualTo(5);
        assertThat(distribution.sd()).isEqualTo(Math.sqrt(26.0 / 3));
        assertThat(distribution.max()).isEqualTo(9);
        assertThat(distribution.count()).isEqualTo(4);
    }

    @Test
    void aQuantileIsTheFirstNumberThatSoManyDoNotExceed() {
        assertThat(distribution.quantile(0.5)).isEqualTo(4);
        assertThat(distribution.quantile(0.51)).isEqualTo(5);
        assertThat(distribution.quantile(0.99)).isEqualTo(9);
    }

    @Test
    void theShareAboveALimitLeavesOutWhatIsAtIt() {
        assertThat(distribution.above(4)).isEqualTo(0.5);
        assertThat(distribution.above(9)).isZero();
    }

    @Test
    void nothingHasNoNumbers() {
        Distribution nothing = Distribution.of(List.of());

        assertThat(nothing.mean()).isNaN();
        assertThat(nothing.sd()).isNaN();
        assertThat(nothing.quantile(0.5)).isNaN();
        assertThat(nothing.above(1)).isNaN();
    }
}
