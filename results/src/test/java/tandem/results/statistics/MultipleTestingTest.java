package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultipleTestingTest {

    @ParameterizedTest
    @MethodSource("adjusted")
    void adjustedValuesAreRs(FromR r) {
        r.agrees("holm", MultipleTesting.holm(r.all("p")));
        r.agrees("bh", MultipleTesting.benjaminiHochberg(r.all("p")));
    }

    @Property
    void holmIsAtLeastBenjaminiHochbergIsAtLeastTheRawValue(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> pValues) {
        double[] p = pValues.stream().mapToDouble(Double::doubleValue).toArray();
        double[] holm = MultipleTesting.holm(p);
        double[] bh = MultipleTesting.benjaminiHochberg(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(bh[i]).isGreaterThanOrEqualTo(p[i]);
            assertThat(holm[i]).isGreaterThanOrEqualTo(bh[i] * (1 - 1e-12)).isLessThanOrEqualTo(1);
        }
    }

    @Property
    void theOrderOfValuesIsKept(@ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0, max = 1) Double> pValues) {
        double[] p = pValues.stream().mapToDouble(Double::doubleValue).toArray();
        double[] holm = MultipleTesting.holm(p);
        double[] bh = MultipleTesting.benjaminiHochberg(p);

        for (int i = 1; i < p.length; i++) {
            if (p[i - 1] <= p[i]) {
                assertThat(holm[i - 1]).isLessThanOrEqualTo(holm[i]);
                assertThat(bh[i - 1]).isLessThanOrEqualTo(bh[i]);
            }
        }
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> MultipleTesting.holm(new double[] {0.1, Double.NaN}))
                .hasMessageStartingWith("p values lie in [0, 1]");
    }

    static Stream<FromR> adjusted() {
        return FromR.cases("adjusted.csv");
    }
}
