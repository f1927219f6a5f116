package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TTestTest {

    private static final double LEVEL_IN_R = 0.9;

    @ParameterizedTest
    @MethodSource("paired")
    void thePairedTestIsRs(FromR r) {
        agree(
                r,
                TTest.paired(r.all("x"), r.all("y"), r.one("mu"), r.side(), LEVEL_IN_R)
                        .get());
    }

    @ParameterizedTest
    @MethodSource("welch")
    void welchsTestIsRs(FromR r) {
        agree(
                r,
                TTest.welch(r.all("x"), r.all("y"), r.one("mu"), r.side(), LEVEL_IN_R)
                        .get());
    }

    @Property
    void exchangingTheSamplesTurnsTheSignAndKeepsP(
            @ForAll @Size(6) List<@DoubleRange(min = -9, max = 9) Double> xValues,
            @ForAll @Size(6) List<@DoubleRange(min = -9, max = 9) Double> yValues) {
        double[] x = xValues.stream().mapToDouble(Double::doubleValue).toArray();
        double[] y = yValues.stream().mapToDouble(Double::doubleValue).toArray();
        assertThat(TTest.paired(x, y).map(TestResult::p))
                .isEqualTo(TTest.paired(y, x).map(TestResult::p));
        assertThat(TTest.welch(x, y).map(TestResult::p))
                .isEqualTo(TTest.welch(y, x).map(TestResult::p));
        assertThat(TTest.welch(x, y).map(TestResult::statistic))
                .isEqualTo(TTest.welch(y, x).map(result -> 0.0 - result.statistic()));
    }

    @Property
    void unitsAndZeroOfTheScaleDoNotMatter(
            @ForAll @DoubleRange(min = -100, max = 100) double shift,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        double[] x = {3.1, 4.7, 5.2, 1.4};
        double[] y = {2.2, 4.9, 3.3, 2.0};
        double[] otherX = Arrays.stream(x).map(value -> value * factor + shift).toArray();
        double[] otherY = Arrays.stream(y).map(value -> value * factor + shift).toArray();

        assertThat(TTest.paired(otherX, otherY).get().p())
                .isCloseTo(TTest.paired(x, y).get().p(), Offset.offset(1e-9));
        assertThat(TTest.welch(otherX, otherY).get().p())
                .isCloseTo(TTest.welch(x, y).get().p(), Offset.offset(1e-9));
    }

    @Test
    void whatDoesNotVaryIsNaWithAReason() {
        assertThat(TTest.paired(new double[] {1, 2, 3}, new double[] {0, 1, 2}).reason())
                .contains("the differences do not vary");
        assertThat(TTest.paired(new double[] {.1, .2, .3}, new double[] {.4, .5, .6})
                        .reason())
                .contains("the differences do not vary");
        assertThat(TTest.welch(new double[] {1, 1}, new double[] {2, 2}).reason())
                .contains("neither group varies");
    }

    @Test
    void oneValueIsTooFewAndNaNIsNoNumber() {
        assertThat(TTest.paired(new double[] {1}, new double[] {2}).reason())
                .contains("too few values: 1, at least 2 needed");
        assertThat(TTest.welch(new double[] {1, Double.NaN}, new double[] {2, 3})
                        .reason())
                .contains("a value is not a finite number");
        assertThat(TTest.welch(new double[] {1, 1e200}, new double[] {2, 3}).reason())
                .contains("a value is larger than 1.0E100");
        assertThatThrownBy(() -> TTest.paired(new double[2], new double[3]))
                .hasMessage("pairs need as many x as y: 2 and 3");
    }

    private static void agree(FromR r, TestResult ours) {
        r.agrees("statistic", ours.statistic());
        r.agrees("df", ours.df().get(0));
        r.agrees("p", ours.p());
        r.agrees("estimate", ours.estimate().orElseThrow().value());
        r.agrees("interval", ours.estimate().orElseThrow().interval().orElseThrow());
    }

    static Stream<FromR> paired() {
        return FromR.cases("t-paired.csv");
    }

    static Stream<FromR> welch() {
        return FromR.cases("t-welch.csv");
    }
}
