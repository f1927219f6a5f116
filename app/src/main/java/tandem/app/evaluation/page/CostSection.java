package tandem.app.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tandem.app.evaluation.finding.Bargain;
import tandem.app.evaluation.finding.CostUnit;
import tandem.app.evaluation.finding.MethodCost;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.results.report.figure.CostFigure;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;
import tandem.results.report.page.Section;
import tandem.results.report.page.Table;
import tandem.xai.metrics.FaithfulnessMetric;
import tandem.xai.metrics.Metric;
import tandem.xai.metrics.Metric.Better;

/** What methods cost, against how faithful they are. */
final class CostSection {

    private CostSection() {}

    static Section of(NetworkFindings findings, String id) {
        List<MethodCost> costs = MethodCost.of(findings.evaluation());
        CostUnit unit = CostUnit.of(costs);
        List<Node> content = new ArrayList<>();
        for (Metric metric : findings.evaluation().plan().metrics()) {
            if (metric instanceof FaithfulnessMetric && metric.better() != Better.NEITHER) {
                List<Bargain> bargains = Bargain.of(findings, costs, unit, metric);
                content.add(Section.figure(
                        figure(bargains, unit, metric).drawing(id + "-" + metric.name()),
                        "Filled: no cheaper method is as faithful by " + metric.name()
                                + ". Hollow: one is, or these pictures cannot tell. Better is up, cheaper is"
                                + " left; lines are 95 % intervals."));
            }
        }
        content.add(table(costs));
        return new Section(
                id,
                "What they cost",
                "Of two methods that are as faithful, the cheaper one is also the greener one. The cost is the median over"
                        + " pictures, as it was measured when each map was made, in " + words(unit, costs) + ".",
                content);
    }

    private static CostFigure figure(List<Bargain> bargains, CostUnit unit, Metric metric) {
        return new CostFigure(
                "Cost against " + metric.name(),
                unit.word() + " a picture",
                metric.name() + ", " + MetricWords.better(metric),
                metric.better() == Better.LOWER,
                bargains.stream()
                        .map(one -> new CostFigure.Point(
                                one.cost().method(),
                                one.price(),
                                one.mean().mean(),
                                Numbers.span(one.mean().interval()),
                                one.isWorthIt(),
                                Numbers.of(one.price()) + "; "
                                        + Numbers.of(one.mean().mean())
                                        + doubt(one)))
                        .toList());
    }

    private static String doubt(Bargain one) {
        return one.instead()
                .map(cheaper -> "; not surely better than " + cheaper)
                .or(() -> one.untold().map(cheaper -> "; whether better than " + cheaper + " cannot be told"))
                .orElse("");
    }

    private static String words(CostUnit unit, List<MethodCost> costs) {
        return unit.word()
                + switch (unit) {
                    case JOULES -> "";
                    case SECONDS_SINCE_ENERGY_IS_UNKNOWN -> ", since energy is not known of every map";
                    case SECONDS_SINCE_ENERGY_IS_UNSEEN ->
                        ", since the machine’s energy counters are too slow for "
                                + costs.stream()
                                        .filter(cost -> !(cost.spent().joules() > 0))
                                        .map(MethodCost::method)
                                        .collect(Collectors.joining(", "));
                };
    }

    private static Element table(List<MethodCost> costs) {
        Table table = new Table(
                "Cost of one map, medians over pictures",
                List.of("Method", "Forward passes", "Backward passes", "Seconds", "Processor seconds", "Joules"));
        for (MethodCost cost : costs) {
            table.row(
                    Table.of(cost.method()),
                    Table.number(Integer.toString(cost.passes().forward())),
                    Table.number(Integer.toString(cost.passes().backward())),
                    Table.number(Numbers.of(cost.spent().seconds())),
                    Table.number(Numbers.of(cost.spent().cpuSeconds())),
                    Table.number(Numbers.of(cost.spent().joules())));
        }
        return table.element();
    }
}
