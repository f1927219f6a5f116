package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountsTest {

    @ParameterizedTest
    @MethodSource("mcnemar")
    void mcNemarsTestsAreRs(FromR r) {
        int b = r.counts("counts")[0];
        int c = r.counts("counts")[1];
        TestResult plain = McNemarTest.chiSquared(b, c, false).get();
        TestResult corrected = McNemarTest.chiSquared(b, c, true).get();
        TestResult exact = McNemarTest.exact(b, c).get();

        r.agrees("plain", plain.statistic(), plain.p());
        r.agrees("corrected", corrected.statistic(), corrected.p());
        r.agrees("exact", exact.p());
        r.agrees("share", exact.estimate().orElseThrow().value());
        r.agrees("interval", exact.estimate().orElseThrow().interval().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cochranQ")
    void cochransQIsTheMantelHaenszelTestOfR(FromR r) {
        TestResult ours = CochranQTest.of(answers(r.rows("answers"))).get();

        r.agrees("statistic", ours.statistic());
        r.agrees("df", ours.df().get(0));
        r.agrees("p", ours.p());
    }

    @ParameterizedTest
    @MethodSource("chiSquared")
    void theChiSquaredTestIsRs(FromR r) {
        int[][] table = Arrays.stream(r.rows("counts"))
                .map(row -> Arrays.stream(row).mapToInt(n -> (int) n).toArray())
                .toArray(int[][]::new);
        TestResult byDefault = ChiSquaredTest.of(table).get();
        TestResult plain = ChiSquaredTest.of(table, false).get();

        r.agrees("default", byDefault.statistic(), byDefault.p());
        r.agrees("plain", plain.statistic(), plain.p());
        r.agrees("df", plain.df().get(0));
        r.agrees("v", plain.estimate().orElseThrow().value());
    }

    @ParameterizedTest
    @MethodSource("twoByTwo")
    void effectsOfATwoByTwoTableAreRs(FromR r) {
        int[] cells = r.counts("cells");
        TwoByTwo table = new TwoByTwo(cells[0], cells[1], cells[2], cells[3]);

        agree(r, "or", table.oddsRatio(0.95));
        agree(r, "rr", table.riskRatio(0.95));
        agree(r, "rd", table.riskDifference(0.95));
        r.agrees("wilson", Proportion.wilson(cells[0], cells[0] + cells[1], 0.95));
        r.agrees("h", table.cohenH().get().value());
    }

    @Property
    void mcNemarIsTheSameBothWaysRound(@ForAll @IntRange(max = 60) int b, @ForAll @IntRange(max = 60) int c) {
        assertThat(McNemarTest.exact(b, c).map(TestResult::p))
                .isEqualTo(McNemarTest.exact(c, b).map(TestResult::p));
        assertThat(McNemarTest.chiSquared(b, c, true).map(TestResult::p))
                .isEqualTo(McNemarTest.chiSquared(c, b, true).map(TestResult::p));
    }

    @Property
    void exchangingTheGroupsTurnsTheOddsRatioOver(
            @ForAll @IntRange(min = 1, max = 500) int a,
            @ForAll @IntRange(min = 1, max = 500) int b,
            @ForAll @IntRange(min = 1, max = 500) int c,
            @ForAll @IntRange(min = 1, max = 500) int d) {
        Estimate ratio = new TwoByTwo(a, b, c, d).oddsRatio(0.95).get();
        Estimate other = new TwoByTwo(c, d, a, b).oddsRatio(0.95).get();

        assertThat(ratio.value() * other.value()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(ratio.interval().orElseThrow().low()
                        * other.interval().orElseThrow().high())
                .isCloseTo(1, Offset.offset(1e-9));
        Interval difference =
                new TwoByTwo(a, b, c, d).riskDifference(0.95).get().interval().orElseThrow();
        assertThat(difference.low()).isGreaterThanOrEqualTo(-1);
        assertThat(difference.high()).isLessThanOrEqualTo(1);
    }

    @Test
    void emptyCellsAndNothingToCompareAreNaWithAReason() {
        assertThat(McNemarTest.exact(0, 0).reason()).contains("no unit answered differently");
        assertThat(McNemarTest.chiSquared(0, 0, true).reason()).contains("no unit answered differently");
        assertThat(CochranQTest.of(new boolean[][] {{true, true}, {false, false}})
                        .reason())
                .contains("every unit answered alike under all conditions");
        assertThat(CochranQTest.of(new boolean[0][]).reason())
                .contains("at least one unit and two conditions are needed");
        assertThat(ChiSquaredTest.of(new int[][] {{1, 0}, {3, 0}}).reason()).contains("a row or column is empty");
        assertThat(new TwoByTwo(1, 0, 2, 3).oddsRatio(0.95).reason()).contains("a cell is empty");
        assertThat(new TwoByTwo(0, 4, 2, 3).riskRatio(0.95).reason()).contains("a group never has the outcome");
        assertThat(new TwoByTwo(2, 0, 2, 0).riskRatio(0.95).reason()).contains("both groups always have the outcome");
        assertThat(new TwoByTwo(0, 0, 2, 3).riskDifference(0.95).reason()).contains("a group is empty");
        assertThat(new TwoByTwo(0, 0, 2, 3).cohenH().reason()).contains("a group is empty");
    }

    private static void agree(FromR r, String name, Result<Estimate> ours) {
        Interval interval = ours.get().interval().orElseThrow();
        r.agrees(name, ours.get().value(), interval.low(), interval.high());
    }

    private static boolean[][] answers(double[][] rows) {
        boolean[][] answers = new boolean[rows.length][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                answers[i][j] = rows[i][j] == 1;
            }
        }
        return answers;
    }

    static Stream<FromR> mcnemar() {
        return FromR.cases("mcnemar.csv");
    }

    static Stream<FromR> cochranQ() {
        return FromR.cases("cochran-q.csv");
    }

    static Stream<FromR> chiSquared() {
        return FromR.cases("chi-squared.csv");
    }

    static Stream<FromR> twoByTwo() {
        return FromR.cases("two-by-two.csv");
    }
}
