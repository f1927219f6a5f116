package tandem.app.evaluation.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tandem.app.evaluation.finding.MethodMean;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.results.report.figure.RangeFigure;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;
import tandem.results.report.page.Section;
import tandem.results.report.page.Table;
import tandem.xai.metrics.Metric;

/** What each metric says of each method. */
final class MeansSection {

    private MeansSection() {}

    static Section of(NetworkFindings findings, String id) {
        List<Metric> metrics = findings.evaluation().plan().metrics();
        List<Node> content = new ArrayList<>();
        content.add(overview(findings, metrics));
        for (Metric metric : metrics) {
            content.add(Section.figure(
                    figure(of(findings, metric), metric).drawing(id + "-" + metric.name()),
                    "Mean of " + metric.name() + " over pictures with its 95 % interval over pictures like these"
                            + (metric.better() == Metric.Better.NEITHER ? "" : ", the best method first") + "."));
        }
        return new Section(
                id,
                "How good each method is",
                "Each metric asks another question, and methods that stand first by one need not by the next. In the table a"
                        + " cell is the darker the better the method ranks in single pictures.",
                content);
    }

    private static Element overview(NetworkFindings findings, List<Metric> metrics) {
        List<String> heads = new ArrayList<>(List.of("Method"));
        metrics.forEach(metric -> heads.add(metric.name()));
        Table table = new Table("Means over pictures, with 95 % intervals", heads);
        List<String> methods = findings.evaluation().methods();
        for (String method : methods) {
            table.row(
                    Table.of(method),
                    metrics.stream()
                            .map(metric -> findings.means().stream()
                                    .filter(mean -> mean.metric().equals(metric)
                                            && mean.method().equals(method))
                                    .findFirst()
                                    .map(mean -> cell(mean, methods.size()))
                                    .orElse(Table.number("NA")))
                            .toList());
        }
        return table.element();
    }

    private static Element cell(MethodMean mean, int methods) {
        double share = methods < 2 ? 0 : (methods - mean.rank()) / (methods - 1);
        String ends = mean.interval()
                .map(interval -> Numbers.of(interval.low()) + " to " + Numbers.of(interval.high()))
                .orElse("no interval");
        Element words = Element.of("small", ends).set("style", "color:inherit;white-space:nowrap");
        return Shade.cell(Numbers.of(mean.mean()), share).with(words);
    }

    private static RangeFigure figure(List<MethodMean> means, Metric metric) {
        return new RangeFigure(
                metric.name(),
                metric.name() + ", " + MetricWords.better(metric),
                List.of(metric.name()),
                means.stream()
                        .map(mean -> new RangeFigure.Line(
                                mean.method(),
                                List.of(new RangeFigure.Dot(mean.mean(), Numbers.span(mean.interval()))),
                                Numbers.of(mean.mean(), mean.interval())))
                        .toList());
    }

    /** The best first; in the order of the plan where none is better. */
    static List<MethodMean> of(NetworkFindings findings, Metric metric) {
        Comparator<MethodMean> order =
                switch (metric.better()) {
                    case HIGHER -> Comparator.comparingDouble(mean -> -mean.mean());
                    case LOWER -> Comparator.comparingDouble(MethodMean::mean);
                    case NEITHER -> Comparator.comparingInt(mean -> 0);
                };
        return findings.means().stream()
                .filter(mean -> mean.metric().equals(metric))
                .sorted(order)
                .toList();
    }
}
