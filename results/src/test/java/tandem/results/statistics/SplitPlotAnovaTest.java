package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.results.statistics.AnovaEffect.GreenhouseGeisser;
import tandem.results.statistics.SplitPlotAnova.Row;

class SplitPlotAnovaTest {

    @ParameterizedTest
    @MethodSource("splitPlot")
    void sumsAreWhatRegressionsOnSumContrastsLose(FromR r) {
        SplitPlotAnova ours = SplitPlotAnova.of(rows(r));

        agree(r, "between", ours.between());
        agree(r, "within", ours.within());
        agree(r, "interaction", ours.interaction());
        if (r.has("epsilon")) {
            GreenhouseGeisser sphericity = ours.within().get().sphericity().orElseThrow();
            r.agrees("epsilon", sphericity.epsilon());
            r.agrees("corrected", sphericity.p());
        }
    }

    @ParameterizedTest
    @MethodSource("balanced")
    void aBalancedDesignIsAovWithErrorStrata(FromR r) {
        SplitPlotAnova ours = SplitPlotAnova.of(rows(r));
        List<TestResult> tests = Stream.of(ours.between(), ours.within(), ours.interaction())
                .map(effect -> effect.get().test())
                .toList();

        r.agrees("f", tests.stream().mapToDouble(TestResult::statistic).toArray());
        r.agrees("p", tests.stream().mapToDouble(TestResult::p).toArray());
    }

    @Test
    void withTwoLevelsTheInteractionIsATTestOfTheDifferences() {
        List<Row> rows = List.of(
                new Row("a", List.of(1.0, 3.0)),
                new Row("a", List.of(2.0, 2.5)),
                new Row("b", List.of(4.0, 1.0)),
                new Row("b", List.of(3.0, 2.0)));
        AnovaEffect interaction = SplitPlotAnova.of(rows).interaction().get();

        // Student's t with equal sizes is Welch's statistic: differences −2, −0.5 against 3, 1.
        double t =
                TTest.welch(new double[] {-2, -0.5}, new double[] {3, 1}).get().statistic();
        assertThat(interaction.test().statistic()).isCloseTo(t * t, Offset.offset(1e-12));
        assertThat(interaction.sphericity().orElseThrow().epsilon()).isEqualTo(1);
    }

    @Test
    void whatTheDesignLacksIsNaWithAReason() {
        SplitPlotAnova oneGroup =
                SplitPlotAnova.of(List.of(new Row("a", List.of(1.0, 2.0)), new Row("a", List.of(1.0, 3.0))));
        assertThat(oneGroup.between().reason()).contains("one level only");
        assertThat(oneGroup.interaction().reason()).contains("one level only");
        assertThat(oneGroup.within().value()).isPresent();

        SplitPlotAnova parallel = SplitPlotAnova.of(List.of(
                new Row("a", List.of(1.0, 2.0)), new Row("a", List.of(2.0, 3.0)), new Row("b", List.of(4.0, 5.0))));
        assertThat(parallel.within().reason()).contains("nothing varies within the stratum");
        assertThat(parallel.between().value()).isPresent();

        assertThat(SplitPlotAnova.of(List.of(new Row("a", List.of(1.0)), new Row("b", List.of(2.0))))
                        .between()
                        .reason())
                .contains("too few units: 2 in 2 groups");
        assertThat(SplitPlotAnova.of(List.of()).within().reason()).contains("too few units: 0 in 0 groups");
    }

    private static void agree(FromR r, String name, Result<AnovaEffect> ours) {
        assertThat(ours.value().isPresent()).isEqualTo(r.has(name));
        ours.value().ifPresent(effect -> {
            TestResult test = effect.test();
            r.agrees(
                    name,
                    effect.sumOfSquares(),
                    test.df().get(0),
                    effect.errorSumOfSquares(),
                    test.df().get(1),
                    test.statistic(),
                    test.p(),
                    test.estimate().orElseThrow().value());
        });
    }

    private static List<Row> rows(FromR r) {
        double[][] values = r.rows("values");
        int[] groups = r.counts("groups");
        return IntStream.range(0, groups.length)
                .mapToObj(i -> new Row(
                        "group " + groups[i], Arrays.stream(values[i]).boxed().toList()))
                .toList();
    }

    static Stream<FromR> splitPlot() {
        return FromR.cases("split-plot.csv");
    }

    static Stream<FromR> balanced() {
        return FromR.cases("split-plot-aov.csv");
    }
}
