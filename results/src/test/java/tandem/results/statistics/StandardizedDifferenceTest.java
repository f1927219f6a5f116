package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardizedDifferenceTest {

    @ParameterizedTest
    @MethodSource("standardized")
    void everyKindIsItsFormulaInR(FromR r) {
        double[] x = r.all("x");
        double[] y = r.all("y");

        r.agrees("d", StandardizedDifference.cohenD(x, y).get().value());
        r.agrees("g", StandardizedDifference.hedgesG(x, y).get().value());
        if (r.has("dz")) {
            r.agrees("dz", StandardizedDifference.dz(x, y).get().value());
            r.agrees("dav", StandardizedDifference.dAv(x, y).get().value());
        }
        if (r.has("gav")) {
            r.agrees("gav", StandardizedDifference.gAv(x, y).get().value());
        }
    }

    @Test
    void noSpreadOrTooFewIsNaWithAReason() {
        double[] x = {1, 2, 4};
        double[] shifted = {2, 3, 5};
        assertThat(StandardizedDifference.dz(x, shifted).reason()).contains("the values do not vary");
        assertThat(StandardizedDifference.cohenD(new double[] {1, 1}, new double[] {1, 1})
                        .reason())
                .contains("neither group varies");
        assertThat(StandardizedDifference.gAv(new double[] {1, 2}, new double[] {1, 3})
                        .reason())
                .contains("too few pairs: 2, at least 3 needed");
        assertThat(StandardizedDifference.hedgesG(new double[] {1}, x).reason())
                .contains("too few values: 1, at least 2 needed");
    }

    static Stream<FromR> standardized() {
        return FromR.cases("standardized.csv");
    }
}
