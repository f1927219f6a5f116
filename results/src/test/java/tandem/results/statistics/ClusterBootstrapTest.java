package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClusterBootstrapTest {

    private static final double[][] SHARES = {{3, 5}, {1, 4}, {9, 9}, {0, 7}, {6, 8}, {2, 3}, {5, 11}};
    private static final SumStatistic SHARE = SumStatistic.ratio(0, 1);

    @ParameterizedTest
    @MethodSource("ofOneGroup")
    void intervalsOfTheSameDrawsAreThoseOfBoot(FromR r) {
        double[] draws = r.all("draws");

        r.agrees("percentile", BootstrapIntervals.percentile(draws, 0.95).get());
        r.agrees(
                "bca",
                BootstrapIntervals.bca(draws, r.one("estimate"), r.one("acceleration"), 0.95)
                        .get()
                        .interval());
    }

    @ParameterizedTest
    @MethodSource("ofOneGroup")
    void withDrawsOfItsOwnItIsBootWithinChance(FromR r) {
        double[] numerators = r.all("numerators");
        double[] denominators = r.all("denominators");
        double[][] sums = IntStream.range(0, numerators.length)
                .mapToObj(i -> new double[] {numerators[i], denominators[i]})
                .toArray(double[][]::new);
        Bootstrap ours = ClusterBootstrap.ofSums(sums, SHARE, 0.95, new Draws(100_000, 1, 2), Watch.NOBODY)
                .get();

        r.agrees("estimate", ours.estimate());
        r.agrees("acceleration", ours.bca().get().acceleration());
        near(r, "manypercentile", ours.percentile().get());
        near(r, "manybca", ours.bca().get().interval());
    }

    @Test
    void groupsAreDrawnFromThemselves() {
        FromR r = FromR.cases("bootstrap.csv")
                .filter(one -> one.has("group"))
                .findFirst()
                .orElseThrow();
        double[] values = r.all("values");
        int[] group = r.counts("group");
        double[][] sums = IntStream.range(0, values.length)
                .mapToObj(i -> group[i] == 1 ? new double[] {values[i], 1, 0, 0} : new double[] {0, 0, values[i], 1})
                .toArray(double[][]::new);
        Bootstrap ours = ClusterBootstrap.ofSums(
                        sums,
                        i -> group[i],
                        SHARE.minus(SumStatistic.ratio(2, 3)),
                        0.95,
                        new Draws(100_000, 1, 2),
                        Watch.NOBODY)
                .get();

        r.agrees("estimate", ours.estimate());
        near(r, "manypercentile", ours.percentile().get());
        assertThat(ours.undefinedDraws()).isZero();
        assertThat(ours.bca().value()).isPresent();
    }

    @Property(tries = 20)
    void theSeedDecidesAndTheNumberOfThreadsDoesNot(@ForAll long seed) {
        Bootstrap one = bootstrap(new Draws(999, seed, 1));
        Bootstrap three = bootstrap(new Draws(999, seed, 3));

        assertThat(three.percentile()).isEqualTo(one.percentile());
        assertThat(three.bca()).isEqualTo(one.bca());
        assertThat(three.standardError()).isEqualTo(one.standardError());
    }

    @Test
    void anotherSeedIsAnotherInterval() {
        assertThat(bootstrap(new Draws(999, 1, 2)).percentile())
                .isNotEqualTo(bootstrap(new Draws(999, 2, 2)).percentile());
    }

    @Property(tries = 20)
    void theFastWayIsTheGeneralWay(@ForAll long seed) {
        ClusterStatistic<double[]> share = clusters ->
                OptionalDouble.of(clusters.stream().mapToDouble(row -> row[0]).sum()
                        / clusters.stream().mapToDouble(row -> row[1]).sum());
        Draws draws = new Draws(499, seed, 2);

        assertThat(ClusterBootstrap.of(List.of(SHARES), share, 0.95, draws, Watch.NOBODY)
                        .get())
                .isEqualTo(bootstrap(draws));
    }

    @Test
    void accelerationOfAMeanIsASixthOfItsSkewnessOverRootN() {
        // Efron 1987, equation 4.4, for the values 0, 0, 3: deviations −1, −1, 2, so 6 / (6 · 6^1.5).
        Bootstrap ours = ClusterBootstrap.ofSums(
                        new double[][] {{0, 1}, {0, 1}, {3, 1}}, SHARE, 0.9, new Draws(2_000, 1, 2), Watch.NOBODY)
                .get();

        assertThat(ours.bca().get().acceleration()).isCloseTo(Math.pow(6, -1.5), Offset.offset(1e-12));
    }

    @Test
    void overAllTwentySevenDrawsOfThreeClustersBcaIsWhatOneCountsByHand() {
        // Draws of three from 0, 1, 5, means in thirds.
        double[] values = {0, 1, 5};
        double[] draws = IntStream.range(0, 27)
                .mapToDouble(i -> (values[i % 3] + values[i / 3 % 3] + values[i / 9]) / 3)
                .toArray();
        BcaInterval ours = BootstrapIntervals.bca(draws, 2, 0, 0.8).get();

        // Below 6/3: 0, 1, 2, 3 thirds once, 3 and 3 times and once, 5/3 three times, 11 in all; six are equal.
        assertThat(ours.biasCorrection()).isCloseTo(Tails.normalQuantile(14.0 / 27), Offset.offset(1e-12));
        assertThat(BootstrapIntervals.bca(draws, 2, 0.1, 0.8).get().interval().high())
                .isGreaterThanOrEqualTo(ours.interval().high());
    }

    @Test
    void drawsWithoutADenominatorAreCountedAndLeftOut() {
        double[][] sums = {{1, 2}, {0, 0}, {2, 3}, {0, 0}};
        Bootstrap ours = ClusterBootstrap.ofSums(sums, SHARE, 0.95, new Draws(4_000, 1, 2), Watch.NOBODY)
                .get();

        // Both clusters with a denominator are missed in (2/4)⁴ of the draws.
        assertThat(ours.undefinedDraws()).isBetween(200, 300);
        assertThat(ours.estimate()).isEqualTo(0.6);
        assertThat(ours.percentile().value()).isPresent();
    }

    @Test
    void whatCannotBeResampledIsNaWithAReason() {
        assertThat(reason(new double[][] {{1, 2}})).contains("too few clusters: 1, at least 2 needed");
        assertThat(reason(new double[0][])).contains("too few clusters: 0, at least 2 needed");
        assertThat(reason(new double[][] {{0, 0}, {0, 0}})).contains("the statistic is undefined");

        Bootstrap same = ClusterBootstrap.ofSums(
                        new double[][] {{1, 2}, {1, 2}}, SHARE, 0.95, new Draws(999, 1, 1), Watch.NOBODY)
                .get();
        assertThat(same.percentile().reason()).contains("the draws do not vary");
        assertThat(same.bca().value()).isEmpty();
        // Every share is a tenth, whatever rounding makes of it.
        assertThat(ClusterBootstrap.ofSums(
                                new double[][] {{0.1, 1}, {0.3, 3}, {0.7, 7}},
                                SHARE,
                                0.95,
                                new Draws(999, 1, 1),
                                Watch.NOBODY)
                        .get()
                        .percentile()
                        .reason())
                .contains("the draws do not vary");

        Bootstrap few = bootstrap(new Draws(30, 1, 1));
        assertThat(few.percentile().reason()).contains("too few draws for the ends of the interval: 30");
        Bootstrap lonely = ClusterBootstrap.ofSums(
                        new double[][] {{1, 2}, {0, 0}, {0, 0}}, SHARE, 0.95, new Draws(999, 1, 1), Watch.NOBODY)
                .get();
        assertThat(lonely.bca().reason()).contains("the statistic is undefined without one of the clusters");
    }

    @Test
    void whoWaitsHearsHowFarItIs() {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        ClusterBootstrap.ofSums(SHARES, SHARE, 0.95, new Draws(1_050, 1, 2), new Watch() {
            @Override
            public void done(int draws, int all) {
                heard.add(draws);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertThat(heard).isSorted().endsWith(1_050).hasSize(105);
    }

    @Test
    void whoWaitsMayCallItOff() {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        Watch impatient = new Watch() {
            @Override
            public void done(int draws, int all) {
                heard.add(draws);
            }

            @Override
            public boolean cancelled() {
                return heard.size() >= 3;
            }
        };

        assertThatThrownBy(() -> ClusterBootstrap.ofSums(SHARES, SHARE, 0.95, new Draws(10_000, 1, 2), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).hasSizeLessThan(100);
    }

    private static Bootstrap bootstrap(Draws draws) {
        return ClusterBootstrap.ofSums(SHARES, SHARE, 0.95, draws, Watch.NOBODY).get();
    }

    private static Optional<String> reason(double[][] sums) {
        return ClusterBootstrap.ofSums(sums, SHARE, 0.95, new Draws(999, 1, 1), Watch.NOBODY)
                .reason();
    }

    /** Within a tenth of the standard error, some four standard errors of a 2.5 % quantile of 100,000 draws. */
    private static void near(FromR r, String name, Interval ours) {
        Offset<Double> chance = Offset.offset(0.1 * r.one("manyse"));
        assertThat(ours.low()).isCloseTo(r.all(name)[0], chance);
        assertThat(ours.high()).isCloseTo(r.all(name)[1], chance);
    }

    static Stream<FromR> ofOneGroup() {
        return FromR.cases("bootstrap.csv").filter(one -> one.has("draws"));
    }
}
