package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tandem.xai.metrics.Metric;

/**
 * What a method costs and what it gives, and whether a cheaper one would do.
 *
 * @param cost of the method
 * @param price by which methods are held against each other: joules, or else seconds
 * @param mean what the metric says of it
 * @param instead the cheapest cheaper method that is as good: whose mean is not worse, or not surely so; empty where there is
 *     none
 */
public record Bargain(MethodCost cost, double price, MethodMean mean, Optional<String> instead) {

    /** A mean is surely better if it is so in this share of the draws of pictures. */
    private static final double SURELY = 0.975;

    /** Of all methods about which the metric says something, the cheapest first. */
    public static List<Bargain> of(NetworkFindings findings, List<MethodCost> costs, Metric metric) {
        boolean joules = MethodCost.inJoules(costs);
        List<MethodCost> cheapestFirst = costs.stream()
                .sorted(Comparator.comparingDouble(cost -> price(cost, joules)))
                .toList();
        List<Bargain> bargains = new ArrayList<>();
        for (MethodCost cost : cheapestFirst) {
            Optional<String> instead = bargains.stream()
                    .map(cheaper -> cheaper.cost().method())
                    .filter(cheaper -> !surelyBetter(findings, metric, cost.method(), cheaper))
                    .findFirst();
            findings.means().stream()
                    .filter(mean ->
                            mean.metric().equals(metric) && mean.method().equals(cost.method()))
                    .findFirst()
                    .ifPresent(mean -> bargains.add(new Bargain(cost, price(cost, joules), mean, instead)));
        }
        return bargains;
    }

    private static double price(MethodCost cost, boolean joules) {
        return joules ? cost.spent().joules() : cost.spent().seconds();
    }

    private static boolean surelyBetter(NetworkFindings findings, Metric metric, String better, String worse) {
        return findings.pairs().stream()
                .anyMatch(pair -> pair.metric().equals(metric)
                        && pair.better().equals(better)
                        && pair.worse().equals(worse)
                        && pair.holds() >= SURELY);
    }
}
