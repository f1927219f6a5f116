package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EquivalenceTestTest {

    @ParameterizedTest
    @MethodSource("tost")
    void theTwoOneSidedTestsAreRsAndDecideAsTheNinetyPercentInterval(FromR r) {
        double low = r.all("bounds")[0];
        double high = r.all("bounds")[1];
        EquivalenceTest ours = (r.yes("paired")
                        ? EquivalenceTest.paired(r.all("x"), r.all("y"), low, high, 0.05)
                        : EquivalenceTest.welch(r.all("x"), r.all("y"), low, high, 0.05))
                .get();
        Interval interval = ours.estimate().interval().orElseThrow();

        r.agrees("low", ours.aboveLow().statistic(), ours.aboveLow().p());
        r.agrees("high", ours.belowHigh().statistic(), ours.belowHigh().p());
        r.agrees("p", ours.p());
        r.agrees("interval", interval);
        assertThat(ours.equivalent()).isEqualTo(low < interval.low() && interval.high() < high);
    }

    @Test
    void nothingVaryingIsNa() {
        assertThat(EquivalenceTest.paired(new double[] {1, 2}, new double[] {1, 2}, -1, 1, 0.05)
                        .reason())
                .contains("the differences do not vary");
    }

    static Stream<FromR> tost() {
        return FromR.cases("tost.csv");
    }
}
