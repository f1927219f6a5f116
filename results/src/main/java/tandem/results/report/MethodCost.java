package tandem.results.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tandem.protocols.session.ExplanationCost;
import tandem.results.trials.Element;
import tandem.results.trials.PlannedFacts;
import tandem.results.trials.TrialRow;

/**
 * What the explanations by one method cost a study. A map that several participants saw was computed once and counts once.
 *
 * @param method its name
 * @param maps how many
 * @param sum over all maps; what a machine did not tell of one of them is empty
 */
public record MethodCost(String method, int maps, ExplanationCost sum) {

    /** A map: what is explained, and as what. */
    private record Seen(String method, String item, String advice) {}

    /** A map's mean. */
    public double each(ToDoubleFunction<ExplanationCost> part) {
        return part.applyAsDouble(sum) / maps;
    }

    /** By method, over the maps that were drawn in these trials, practice included. */
    static List<MethodCost> of(List<TrialRow> trials) {
        Set<Seen> seen = new HashSet<>();
        Map<String, List<ExplanationCost>> costs = new TreeMap<>();
        for (TrialRow trial : trials) {
            PlannedFacts planned = trial.planned();
            String method = planned.explanation().method();
            trial.exposure()
                    .of(Element.EXPLANATION)
                    .flatMap(explanation -> explanation.drawn().cost())
                    .filter(cost -> seen.add(new Seen(method, planned.item(), planned.advice())))
                    .ifPresent(cost -> costs.computeIfAbsent(method, none -> new ArrayList<>())
                            .add(cost));
        }
        return costs.entrySet().stream()
                .map(entry -> new MethodCost(entry.getKey(), entry.getValue().size(), sum(entry.getValue())))
                .toList();
    }

    private static ExplanationCost sum(List<ExplanationCost> costs) {
        return new ExplanationCost(
                costs.stream().mapToInt(ExplanationCost::forwardPasses).sum(),
                costs.stream().mapToInt(ExplanationCost::backwardPasses).sum(),
                costs.stream().mapToDouble(ExplanationCost::seconds).sum(),
                told(costs, ExplanationCost::cpuSeconds),
                told(costs, ExplanationCost::joules));
    }

    private static OptionalDouble told(List<ExplanationCost> costs, Function<ExplanationCost, OptionalDouble> part) {
        return costs.stream().map(part).allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(costs.stream()
                        .map(part)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sum())
                : OptionalDouble.empty();
    }
}
