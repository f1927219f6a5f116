package tandem.results.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void anAxisReachesToRoundNumbersAndNamesThem() {
        Axis axis = Axis.over(DoubleStream.of(0.386, 0.726), 0, 100);

        assertThat(axis.ticks().stream().map(Axis::name)).containsExactly("0.3", "0.4", "0.5", "0.6", "0.7", "0.8");
        assertThat(axis.at(0.55)).isCloseTo(50, within(1e-9));
        assertThat(axis.at(7)).as("what lies outside stands at the end").isEqualTo(100);
    }

    @Test
    void roundNumbersAreTheirOwnEnds() {
        assertThat(Axis.over(DoubleStream.of(0, 1), 0, 1).ticks().stream().map(Axis::name))
                .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1");
        assertThat(Axis.over(DoubleStream.of(-0.5, 0.5), 0, 1).ticks().stream().map(Axis::name))
                .containsExactly("−0.6", "−0.4", "−0.2", "0", "0.2", "0.4", "0.6");
    }

    @Test
    void oneNumberAloneStandsOnAnAxisToo() {
        Axis axis = Axis.over(DoubleStream.of(0, 0, 0), 0, 100);

        assertThat(axis.high()).isGreaterThan(axis.low());
        assertThat(axis.at(0)).isEqualTo(0);
    }

    @Test
    void costsStandOnPowersOfTen() {
        Axis axis = Axis.overPowers(DoubleStream.of(0.02, 3), 0, 300);

        assertThat(axis.ticks().stream().map(Axis::name)).containsExactly("0.01", "0.1", "1", "10");
        assertThat(axis.at(0.1)).isCloseTo(100, within(1e-9));
    }
}
