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
                "Cost of explanations; a map that several participants saw counts once",
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
            ExplanationCost sum = cost.sum();
            table.row(
                    Table.of(cost.method()),
                    Table.number(Integer.toString(cost.maps())),
                    Table.number(Digits.number(cost.each(ExplanationCost::forwardPasses))),
                    Table.number(Digits.number(cost.each(ExplanationCost::backwardPasses))),
                    Table.number(Digits.number(MILLI * cost.each(ExplanationCost::seconds))),
                    each(sum.cpuSeconds(), cost.maps(), MILLI),
                    each(sum.joules(), cost.maps(), 1),
                    Table.number(Digits.number(sum.seconds())),
                    each(sum.joules(), 1, 1));
        }
        return new Section(
                id,
                "What explanations cost",
                "Measured when each map was computed, be that in an earlier session; of two methods that serve as well, the"
                        + " cheaper one is the greener. NA: the machine does not tell.",
                List.of(table.element()));
    }

    private static Element each(OptionalDouble told, int several, double unit) {
        return Table.number(told.isPresent() ? Digits.number(unit * told.getAsDouble() / several) : "NA");
    }
}
