package tandem.app.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.MethodMean;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.app.evaluation.finding.RankStability.Over;
import tandem.results.report.figure.RangeFigure;
import tandem.results.report.markup.Node;
import tandem.results.report.page.Article;
import tandem.results.report.page.Section;
import tandem.xai.metrics.Metric;

/** The networks beside each other. */
final class NetworksArticle {

    private NetworksArticle() {}

    static Article of(Findings findings, String id) {
        List<Node> content = new ArrayList<>();
        content.add(StabilitySection.table(
                "Agreement of the networks about the methods’ order",
                findings.stability().stream()
                        .filter(one -> one.over() == Over.NETWORKS)
                        .toList()));
        for (Metric metric : findings.evaluation().metrics()) {
            content.add(Section.figure(
                    figure(findings, metric).drawing(id + "-" + metric.name()),
                    "Mean of " + metric.name() + " over pictures, network by network, with 95 % intervals."));
        }
        return new Article(
                id,
                "Across networks",
                List.of(),
                List.of(new Section(
                        id + "-order",
                        "Whether networks rank the methods alike",
                        "A method that stands first at one network need not at another.",
                        content)));
    }

    private static RangeFigure figure(Findings findings, Metric metric) {
        List<RangeFigure.Line> lines = MeansSection.of(findings.networks().get(0), metric).stream()
                .map(first -> line(findings, metric, first.method()))
                .toList();
        return new RangeFigure(
                metric.name() + " across networks",
                metric.name() + ", " + MetricWords.better(metric),
                findings.networks().stream().map(NetworkFindings::network).toList(),
                lines);
    }

    private static RangeFigure.Line line(Findings findings, Metric metric, String method) {
        List<RangeFigure.Dot> dots = findings.networks().stream()
                .map(network -> dot(network, metric, method))
                .toList();
        String words = dots.stream().map(dot -> Numbers.of(dot.value())).collect(Collectors.joining(" / "));
        return new RangeFigure.Line(method, dots, words);
    }

    private static RangeFigure.Dot dot(NetworkFindings network, Metric metric, String method) {
        Optional<MethodMean> mean = network.means().stream()
                .filter(one -> one.metric().equals(metric) && one.method().equals(method))
                .findFirst();
        return mean.map(one -> new RangeFigure.Dot(one.mean(), Numbers.span(one.interval())))
                .orElse(new RangeFigure.Dot(Double.NaN, Optional.empty()));
    }
}
