package tandem.results.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * Intervals of any statistic by drawing whole clusters with replacement, such as participants with all their trials
 * (Davison &amp; Hinkley 1997, section 3.8; Efron 1987 for BCa). Where clusters belong to groups, each group is drawn from
 * itself and keeps its size. Draw i has the stream of chance {@code ("bootstrap", seed, i)}.
 */
public final class ClusterBootstrap {

    private ClusterBootstrap() {}

    /** Clusters of one group. */
    public static <C> Result<Bootstrap> of(
            List<C> clusters, ClusterStatistic<C> statistic, double level, Draws draws, Watch watch) {
        return of(clusters, cluster -> "", statistic, level, draws, watch);
    }

    /**
     * Clusters of several groups.
     *
     * @param clusters all of them
     * @param group the group of a cluster
     * @param statistic of all groups' clusters together
     * @param level confidence of the intervals
     * @param draws how many, and their seed
     * @param watch who waits
     */
    public static <C> Result<Bootstrap> of(
            List<C> clusters,
            Function<? super C, ?> group,
            ClusterStatistic<C> statistic,
            double level,
            Draws draws,
            Watch watch) {
        int n = clusters.size();
        IntFunction<OptionalDouble> without = i -> statistic.of(IntStream.range(0, n)
                .filter(j -> j != i)
                .mapToObj(clusters::get)
                .toList());
        return of(
                strata(n, i -> group.apply(clusters.get(i))),
                statistic.of(clusters),
                indices -> statistic.of(
                        Arrays.stream(indices).mapToObj(clusters::get).toList()),
                without,
                level,
                draws,
                watch);
    }

    /** Clusters of one group, as their sums: the fast way for ratios of sums. */
    public static Result<Bootstrap> ofSums(
            double[][] sums, SumStatistic statistic, double level, Draws draws, Watch watch) {
        return ofSums(sums, i -> "", statistic, level, draws, watch);
    }

    /**
     * Clusters as their sums: the fast way for ratios of sums. A statistic that compares groups has columns for each,
     * 0 in the rows of the others.
     *
     * @param sums a row a cluster
     * @param group the group of the cluster in a row
     * @param statistic of the sums of the columns
     * @param level confidence of the intervals
     * @param draws how many, and their seed
     * @param watch who waits
     */
    public static Result<Bootstrap> ofSums(
            double[][] sums, IntFunction<?> group, SumStatistic statistic, double level, Draws draws, Watch watch) {
        int n = sums.length;
        int[] all = IntStream.range(0, n).toArray();
        // Added up anew and not taken away from the total, so that an empty denominator stays exactly 0.
        IntFunction<OptionalDouble> without = i ->
                statistic.of(total(sums, Arrays.stream(all).filter(j -> j != i).toArray()));
        return of(
                strata(n, group),
                n == 0 ? OptionalDouble.empty() : statistic.of(total(sums, all)),
                indices -> statistic.of(total(sums, indices)),
                without,
                level,
                draws,
                watch);
    }

    private static Result<Bootstrap> of(
            List<int[]> strata,
            OptionalDouble estimate,
            Function<int[], OptionalDouble> statistic,
            IntFunction<OptionalDouble> without,
            double level,
            Draws draws,
            Watch watch) {
        int n = strata.stream().mapToInt(stratum -> stratum.length).sum();
        if (n < 2) {
            return Result.notAvailable("too few clusters: " + n + ", at least 2 needed");
        }
        return Bootstrap.of(
                "cluster bootstrap",
                n,
                estimate,
                i -> statistic.apply(drawn(strata, n, Chance.of("bootstrap", draws.seed(), i))),
                () -> Jackknife.acceleration(strata, without),
                level,
                draws,
                watch);
    }

    /** The clusters of each group, groups in the order in which they first occur. */
    private static List<int[]> strata(int n, IntFunction<?> group) {
        Map<Object, List<Integer>> strata = IntStream.range(0, n)
                .boxed()
                .collect(Collectors.groupingBy(i -> (Object) group.apply(i), LinkedHashMap::new, Collectors.toList()));
        return strata.values().stream()
                .map(stratum -> stratum.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int[] drawn(List<int[]> strata, int n, Chance chance) {
        int[] drawn = new int[n];
        int i = 0;
        for (int[] stratum : strata) {
            for (int k = 0; k < stratum.length; k++) {
                drawn[i++] = stratum[chance.below(stratum.length)];
            }
        }
        return drawn;
    }

    private static double[] total(double[][] sums, int[] rows) {
        double[] total = new double[sums[0].length];
        for (int row : rows) {
            for (int column = 0; column < total.length; column++) {
                total[column] += sums[row][column];
            }
        }
        return total;
    }
}
