package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tandem.xai.metrics.Metric;

/**
 * What a method costs and what it gives, and whether a cheaper one would do.
 *
 * @param cost of the method
 * @param price by which methods are held against each other
 * @param mean what the metric says of it
 * @param instead the cheapest cheaper method that is as good: whose mean is not worse, or not surely so; empty where there is
 *     none that is known to be
 * @param untold the cheapest cheaper method of which these pictures do not tell whether it is as good; empty where there is
 *     none
 */
public record Bargain(
        MethodCost cost, double price, MethodMean mean, Optional<String> instead, Optional<String> untold) {

    /** Whether every cheaper method is surely worse. */
    public boolean isWorthIt() {
        return instead.isEmpty() && untold.isEmpty();
    }

    /** Of all methods about which the metric says something, the cheapest first. */
    public static List<Bargain> of(NetworkFindings findings, List<MethodCost> costs, CostUnit unit, Metric metric) {
        List<MethodCost> cheapestFirst =
                costs.stream().sorted(Comparator.comparingDouble(unit::of)).toList();
        List<Bargain> bargains = new ArrayList<>();
        for (MethodCost cost : cheapestFirst) {
            Optional<MethodMean> mean = findings.means().stream()
                    .filter(one -> one.metric().equals(metric) && one.method().equals(cost.method()))
                    .findFirst();
            if (mean.isPresent()) {
                List<String> cheaper =
                        bargains.stream().map(one -> one.cost().method()).toList();
                bargains.add(new Bargain(
                        cost,
                        unit.of(cost),
                        mean.get(),
                        first(
                                cheaper,
                                other -> order(findings, metric, cost.method(), other)
                                        .filter(pair -> !pair.better().equals(cost.method()) || !pair.isSure())
                                        .isPresent()),
                        first(
                                cheaper,
                                other -> order(findings, metric, cost.method(), other)
                                        .isEmpty())));
            }
        }
        return bargains;
    }

    private static Optional<String> first(List<String> methods, Predicate<String> chosen) {
        return methods.stream().filter(chosen).findFirst();
    }

    /** The order of two methods, whichever is better; empty where pictures do not tell it. */
    private static Optional<PairOrder> order(NetworkFindings findings, Metric metric, String one, String other) {
        return findings.pairs().stream()
                .filter(pair -> pair.metric().equals(metric)
                        && pair.isTold()
                        && Set.of(pair.better(), pair.worse()).equals(Set.of(one, other)))
                .findFirst();
    }
}
