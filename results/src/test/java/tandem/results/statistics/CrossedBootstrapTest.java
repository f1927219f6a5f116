package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CrossedBootstrapTest {

    private final FromR r = FromR.cases("crossed.csv").findFirst().orElseThrow();

    @Test
    void intervalsAreThoseOfProductsOfMultinomialCountsInR() {
        Bootstrap ours = bootstrap(new Draws(100_000, 1, 2));
        Interval interval = ours.percentile().get();
        // Some four standard errors of a 2.5 % quantile of 100,000 draws, on either side.
        Offset<Double> chance = Offset.offset(0.1 * r.one("manyse"));

        r.agrees("estimate", ours.estimate());
        r.agrees("acceleration", ours.bca().get().acceleration());
        assertThat(interval.low()).isCloseTo(r.all("manypercentile")[0], chance);
        assertThat(interval.high()).isCloseTo(r.all("manypercentile")[1], chance);
        assertThat(ours.standardError().orElseThrow())
                .isCloseTo(r.one("manyse"), Offset.offset(0.02 * r.one("manyse")));
    }

    @Test
    void itIsWiderThanWithTheItemsAsTheyAre() {
        double[] y = r.all("y");
        int[] person = r.counts("person");
        double[][] sums = new double[Arrays.stream(person).max().orElseThrow() + 1][2];
        for (int i = 0; i < y.length; i++) {
            sums[person[i]][0] += y[i];
            sums[person[i]][1]++;
        }
        Draws draws = new Draws(5_000, 1, 2);
        Bootstrap people = ClusterBootstrap.ofSums(sums, SumStatistic.ratio(0, 1), 0.95, draws, Watch.NOBODY)
                .get();

        assertThat(bootstrap(draws).standardError().orElseThrow())
                .isGreaterThan(people.standardError().orElseThrow());
    }

    @Property(tries = 10)
    void theSeedDecidesAndTheNumberOfThreadsDoesNot(@ForAll long seed) {
        assertThat(bootstrap(new Draws(499, seed, 3)).bca())
                .isEqualTo(bootstrap(new Draws(499, seed, 1)).bca());
    }

    @Test
    void oneItemIsNaWithAReason() {
        assertThat(CrossedBootstrap.of(
                                new int[] {0, 1},
                                new int[] {0, 0},
                                new double[][] {{1, 1}, {0, 1}},
                                SumStatistic.ratio(0, 1),
                                0.95,
                                new Draws(999, 1, 1),
                                Watch.NOBODY)
                        .reason())
                .contains("too few participants or items: 2 and 1, at least 2 needed");
    }

    private Bootstrap bootstrap(Draws draws) {
        double[][] sums =
                Arrays.stream(r.all("y")).mapToObj(y -> new double[] {y, 1}).toArray(double[][]::new);
        return CrossedBootstrap.of(
                        r.counts("person"),
                        r.counts("thing"),
                        sums,
                        SumStatistic.ratio(0, 1),
                        0.95,
                        draws,
                        Watch.NOBODY)
                .get();
    }
}
