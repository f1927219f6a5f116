package tandem.results.report.page;

import java.util.List;
import java.util.OptionalDouble;
import tandem.protocols.session.ExplanationCost;
import tandem.results.report.MethodCost;
import tandem.results.report.markup.Element;

/** What the explanations that were shown cost. */
final class CostSection {

    private static final double MILLI = 1000;

    private CostSection() {}

    static Section of(List<MethodCost> costs, String id) {
        Table table = new Table(
                "Cost of explanations: of a map the median; a map that several participants saw counts once",
                List.of(
                        "Method",
                        "Maps",
                        "Forward passes a map",
                        "Backward passes a map",
                        "ms a map",
                        "Processor ms a map",
                        "Joules a map",
                        "Seconds in all",
                        "Joules in all"));
        for (MethodCost cost : costs) {
            table.row(
                    Table.of(cost.method()),
                    Table.number(Integer.toString(cost.maps().size())),
                    number(cost.median(map -> OptionalDouble.of(map.forwardPasses())), 1),
                    number(cost.median(map -> OptionalDouble.of(map.backwardPasses())), 1),
                    number(cost.median(map -> OptionalDouble.of(map.seconds())), MILLI),
                    number(cost.median(ExplanationCost::cpuSeconds), MILLI),
                    number(cost.median(ExplanationCost::joules), 1),
                    number(cost.sum(map -> OptionalDouble.of(map.seconds())), 1),
                    number(cost.sum(ExplanationCost::joules), 1));
        }
        return new Section(
                id,
                "What explanations cost",
                "Measured when each map was computed, be that in an earlier session; of two methods that serve as well, the"
                        + " cheaper one is the greener. NA: the machine does not tell.",
                List.of(table.element()));
    }

    private static Element number(OptionalDouble told, double unit) {
        return Table.number(told.isPresent() ? Digits.number(unit * told.getAsDouble()) : "NA");
    }
}
