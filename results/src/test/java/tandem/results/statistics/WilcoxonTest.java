package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WilcoxonTest {

    @ParameterizedTest
    @MethodSource("signedRank")
    void theSignedRankTestIsRs(FromR r) {
        agree(r, SignedRankTest.of(r.all("x"), r.all("y"), r.side()).get());
    }

    @ParameterizedTest
    @MethodSource("mannWhitney")
    void theRankSumTestIsRs(FromR r) {
        agree(r, MannWhitneyTest.of(r.all("x"), r.all("y"), r.side()).get());
    }

    @Property
    void exchangingTheSamplesKeepsPAndTurnsTheEffect(
            @ForAll @Size(7) List<@IntRange(min = 0, max = 9) Integer> first,
            @ForAll @Size(7) List<@IntRange(min = 0, max = 9) Integer> second) {
        double[] x = first.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] y = second.stream().mapToDouble(Integer::doubleValue).toArray();

        assertThat(SignedRankTest.of(x, y).map(TestResult::p))
                .isEqualTo(SignedRankTest.of(y, x).map(TestResult::p));
        assertThat(MannWhitneyTest.of(x, y).map(TestResult::p))
                .isEqualTo(MannWhitneyTest.of(y, x).map(TestResult::p));
        assertThat(RankBiserial.independent(x, y).map(Estimate::value))
                .isEqualTo(RankBiserial.independent(y, x).map(effect -> 0.0 - effect.value()));
    }

    @Property
    void onlyTheOrderOfValuesMattersToTheRankSum(@ForAll @Size(8) List<@IntRange(min = -20, max = 20) Integer> values) {
        double[] x = values.stream().limit(3).mapToDouble(Integer::doubleValue).toArray();
        double[] y = values.stream().skip(3).mapToDouble(Integer::doubleValue).toArray();

        assertThat(MannWhitneyTest.of(cubed(x), cubed(y)).map(TestResult::p))
                .isEqualTo(MannWhitneyTest.of(x, y).map(TestResult::p));
    }

    @Test
    void nothingToRankIsNaWithAReason() {
        double[] same = {1, 2, 3};
        assertThat(SignedRankTest.of(same, same).reason()).contains("no pair differs");
        assertThat(RankBiserial.paired(same, same).reason()).contains("no pair differs");
        assertThat(MannWhitneyTest.of(new double[] {2, 2}, new double[] {2, 2, 2})
                        .reason())
                .contains("all values are equal");
        assertThat(MannWhitneyTest.of(new double[0], same).reason()).contains("too few values: 0, at least 1 needed");
    }

    private static double[] cubed(double[] x) {
        return Arrays.stream(x).map(value -> value * value * value).toArray();
    }

    private static void agree(FromR r, TestResult ours) {
        r.agrees("statistic", ours.statistic());
        r.agrees("p", ours.p());
        r.agrees("estimate", ours.estimate().orElseThrow().value());
        assertThat(ours.method().contains("exact")).isEqualTo(r.yes("exact"));
    }

    static Stream<FromR> signedRank() {
        return FromR.cases("signed-rank.csv");
    }

    static Stream<FromR> mannWhitney() {
        return FromR.cases("mann-whitney.csv");
    }
}
