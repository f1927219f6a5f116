package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReliabilityTest {

    @ParameterizedTest
    @MethodSource("alpha")
    void alphaIsThatOfTheCovarianceMatrixInR(FromR r) {
        Estimate ours = Reliability.cronbachAlpha(r.rows("scores"), 0.95).get();

        r.agrees("alpha", ours.value());
        r.agrees("interval", ours.interval().orElseThrow());
    }

    @Property
    void shorteningUndoesLengthening(
            @ForAll @DoubleRange(min = 0, max = 0.99) double r,
            @ForAll @DoubleRange(min = 0.1, max = 10) double times) {
        double longer = Reliability.spearmanBrown(r, times).get().value();

        assertThat(Reliability.spearmanBrown(longer, 1 / times).get().value()).isCloseTo(r, Offset.offset(1e-9));
    }

    @Test
    void twoHalvesThatCorrelateByAHalfMakeTwoThirds() {
        assertThat(Reliability.spearmanBrown(0.5, 2).get().value()).isEqualTo(2.0 / 3, Offset.offset(1e-15));
    }

    @Test
    void equalItemsAreAPerfectScaleAndEqualPersonsNone() {
        assertThat(Reliability.cronbachAlpha(new double[][] {{1, 1}, {2, 2}, {4, 4}}, 0.95)
                        .get()
                        .value())
                .isEqualTo(1, Offset.offset(1e-15));
        assertThat(Reliability.cronbachAlpha(new double[][] {{1, 2}, {2, 1}}, 0.95)
                        .reason())
                .contains("the sum scores do not vary");
        assertThat(Reliability.cronbachAlpha(new double[][] {{1, 2}}, 0.95).reason())
                .contains("too few persons: 1, at least 2 needed");
        assertThat(Reliability.cronbachAlpha(new double[][] {{1}, {2}}, 0.95).reason())
                .contains("too few values: 1, at least 2 needed");
        assertThat(Reliability.spearmanBrown(-1, 2).reason()).isPresent();
    }

    static Stream<FromR> alpha() {
        return FromR.cases("alpha.csv");
    }
}
