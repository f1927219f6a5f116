package tandem.results.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tandem.protocols.session.ExplanationCost;
import tandem.results.trials.Element;
import tandem.results.trials.PlannedFacts;
import tandem.results.trials.TrialRow;

/**
 * What the explanations by one method cost a study. A map that several participants saw counts once.
 *
 * @param method its name
 * @param maps what each cost; at least one
 */
public record MethodCost(String method, List<ExplanationCost> maps) {

    public MethodCost {
        maps = List.copyOf(maps);
    }

    /** Of a part of the cost, the median map's: a first map pays for the start of a machine. Empty if not told of each. */
    public OptionalDouble median(Function<ExplanationCost, OptionalDouble> part) {
        double[] told = told(part);
        return told.length < maps.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of((told[(told.length - 1) / 2] + told[told.length / 2]) / 2);
    }

    /** Of a part of the cost, that of all maps together; empty if it is not told of each. */
    public OptionalDouble sum(Function<ExplanationCost, OptionalDouble> part) {
        double[] told = told(part);
        return told.length < maps.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(told).sum());
    }

    /** Ascending. */
    private double[] told(Function<ExplanationCost, OptionalDouble> part) {
        return maps.stream()
                .map(part)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
    }

    /** A map: what is explained, and as what. */
    private record Seen(String method, String item, String advice) {}

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
                .map(entry -> new MethodCost(entry.getKey(), entry.getValue()))
                .toList();
    }
}
