package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignFlipTestTest {

    private static final double[] X = {4, 5, 3, 4, 2, 5, 9, 3, 8, 6.5};
    private static final double[] Y = {4, 3, 3, 5, 1, 5, 3, 3, 5, 7};

    @ParameterizedTest
    @MethodSource("signFlips")
    void overAllSignsItIsExact(FromR r) {
        double[] p = Stream.of(Alternative.values())
                .map(side -> SignFlipTest.of(r.all("x"), r.all("y"), side, Draws.of(10_000, 1), Watch.NOBODY)
                        .get())
                .mapToDouble(TestResult::p)
                .toArray();

        r.agrees("p", p);
    }

    @Test
    void randomSignsComeCloseToAllSigns() {
        TestResult exact = test(1 << X.length, 1, 2);
        TestResult random = test((1 << X.length) - 1, 1, 2);

        assertThat(exact.method()).isEqualTo("Exact sign-flip permutation test");
        assertThat(random.method()).isEqualTo("Sign-flip permutation test, 1023 draws");
        // Three standard errors of a share among 1,023.
        assertThat(random.p()).isCloseTo(exact.p(), Offset.offset(3 * Math.sqrt(exact.p() / 1023)));
    }

    @Property(tries = 20)
    void theSeedDecidesAndTheNumberOfThreadsDoesNot(@ForAll long seed) {
        assertThat(test(500, seed, 3)).isEqualTo(test(500, seed, 1));
    }

    @Test
    void noDifferenceAnywhereIsNa() {
        assertThat(SignFlipTest.of(X, X, Alternative.TWO_SIDED, Draws.of(100, 1), Watch.NOBODY)
                        .reason())
                .contains("no pair differs");
    }

    private static TestResult test(int draws, long seed, int threads) {
        return SignFlipTest.of(X, Y, Alternative.TWO_SIDED, new Draws(draws, seed, threads), Watch.NOBODY)
                .get();
    }

    static Stream<FromR> signFlips() {
        return FromR.cases("sign-flips.csv");
    }
}
