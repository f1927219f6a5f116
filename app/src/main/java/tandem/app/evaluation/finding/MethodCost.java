package tandem.app.evaluation.finding;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation.Cost;
import tandem.xai.attribution.Passes;
import tandem.xai.cost.Spent;

/**
 * What a map of a method costs: medians over pictures and seeds, which the first map's warming up does not move.
 *
 * @param method its name
 * @param passes how often the network is asked and differentiated
 * @param spent time and energy
 */
public record MethodCost(String method, Passes passes, Spent spent) {

    /** Of all methods, in the order of the plan. */
    public static List<MethodCost> of(NetworkEvaluation network) {
        return network.methods().stream().map(method -> of(network, method)).toList();
    }

    private static MethodCost of(NetworkEvaluation network, String method) {
        List<Cost> costs = network.pictures().stream()
                .flatMap(picture -> picture.costs().stream())
                .filter(cost -> cost.method().equals(method))
                .toList();
        return new MethodCost(
                method,
                new Passes((int) median(costs, cost -> cost.passes().forward()), (int)
                        median(costs, cost -> cost.passes().backward())),
                new Spent(
                        median(costs, cost -> cost.spent().seconds()),
                        median(costs, cost -> cost.spent().cpuSeconds()),
                        median(costs, cost -> cost.spent().joules())));
    }

    /** The upper of both in the middle; not a number where one is none. */
    private static double median(List<Cost> costs, ToDoubleFunction<Cost> number) {
        double[] sorted = costs.stream().mapToDouble(number).sorted().toArray();
        boolean whole = Arrays.stream(sorted).noneMatch(Double::isNaN);
        return whole ? sorted[sorted.length / 2] : Double.NaN;
    }
}
