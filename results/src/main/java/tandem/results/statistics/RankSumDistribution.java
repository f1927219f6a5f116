package tandem.results.statistics;

import java.util.Arrays;

/** A symmetric distribution over 0, 1, …, max of a rank statistic under its null hypothesis, without ties. */
final class RankSumDistribution {

    private final double[] probability;

    private RankSumDistribution(double[] ways) {
        double all = Arrays.stream(ways).sum();
        this.probability = Arrays.stream(ways).map(way -> way / all).toArray();
    }

    /** Of the sum of those of the ranks 1 … n whose sign is positive; every set of signs as likely. */
    static RankSumDistribution ofSignedRanks(int n) {
        double[] ways = new double[n * (n + 1) / 2 + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = ways.length - 1; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        return new RankSumDistribution(ways);
    }

    /** Of the number of pairs (i of m, j of n) in which the first is larger; every arrangement as likely. */
    static RankSumDistribution ofPairs(int m, int n) {
        // ways[k][u]: k numbers from {0 … n} in rising order with sum u, built up number by number.
        double[][] ways = new double[m + 1][m * n + 1];
        ways[0][0] = 1;
        for (int size = 0; size <= n; size++) {
            for (int k = 1; k <= m; k++) {
                for (int u = size; u <= m * n; u++) {
                    ways[k][u] += ways[k - 1][u - size];
                }
            }
        }
        return new RankSumDistribution(ways[m]);
    }

    /** P for an observed statistic. */
    double p(double statistic, Alternative alternative) {
        double below = atMost(statistic);
        double above = atMost(probability.length - 1 - statistic);
        return switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * Math.min(below, above));
            case LESS -> below;
            case GREATER -> above;
        };
    }

    private double atMost(double statistic) {
        return Math.min(
                1,
                Arrays.stream(probability, 0, (int) Math.round(statistic) + 1).sum());
    }
}
